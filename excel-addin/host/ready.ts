/** How the wait for the host ended. */
export type Readiness = "excel" | "other-host" | "reloading" | "gave-up";

/** What the wait needs of its surroundings. */
export interface ReadyRoom {
  /** Calls back with the host's name; "" for none. May never call. */
  readonly onReady: (done: (host: string) => void) => void;
  readonly reload: () => void;
  /** How often it was reloaded in this session. */
  readonly reloads: () => number;
  readonly setReloads: (count: number) => void;
  readonly wait: (milliseconds: number, done: () => void) => void;
}

const patience = 6000;
const mostReloads = 2;

/**
 * Waits until Excel answers. Where it never does, which happens when a pane is restored with the workbook or a file of the library
 * is held back, the page is loaded anew, twice at most. https://github.com/OfficeDev/office-js/issues/6040
 */
export function whenReady(room: ReadyRoom): Promise<Readiness> {
  return new Promise((resolve) => {
    let isOver = false;
    const end = (how: Readiness): void => {
      if (isOver) return;
      isOver = true;
      if (how === "excel") room.setReloads(0);
      resolve(how);
    };
    const again = (): void => {
      if (isOver) return;
      const reloads = room.reloads();
      if (reloads >= mostReloads) {
        end("gave-up");
        return;
      }
      room.setReloads(reloads + 1);
      end("reloading");
      room.reload();
    };
    room.onReady((host) => {
      // A pane that Excel restores may first be told that there is no host at all.
      if (host === "") room.wait(patience / 3, again);
      else end(host === "Excel" ? "excel" : "other-host");
    });
    room.wait(patience, again);
  });
}

const counter = "tong-hop.reloads";

/** The room of the page that runs in Excel. */
export function pageRoom(page: Window): ReadyRoom {
  return {
    onReady: (done) => {
      // The library itself may have been held back.
      if (typeof Office === "undefined") return;
      void Office.onReady(({ host }) => {
        // Outside Office the host is null, which the typings leave out.
        done((host as unknown as string | null) ?? "");
      });
    },
    reload: () => {
      page.location.reload();
    },
    reloads: () => Number.parseInt(storage(page)?.getItem(counter) ?? "0", 10),
    setReloads: (count) => storage(page)?.setItem(counter, String(count)),
    wait: (milliseconds, done) => {
      page.setTimeout(done, milliseconds);
    },
  };
}

/** Blocked storage counts as twice reloaded, or the page would be reloaded for ever. */
function storage(page: Window): Pick<Storage, "getItem" | "setItem"> | null {
  try {
    return page.sessionStorage;
  } catch {
    return { getItem: () => String(mostReloads), setItem: () => undefined };
  }
}
