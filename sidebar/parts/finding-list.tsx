import type { ComponentChildren, JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { countText, type FindingItem } from "../../core/index";
import { texts } from "../texts";
import { useWords } from "../use-words";
import { Button } from "./button";
import { facetsOf, filterFindings, kindOf, noFilter, stillThere } from "./finding-filter";
import { FindingFilters } from "./finding-filters";
import { FindingRow } from "./finding-row";
import { Icon } from "./icon";
import { WindowedList } from "./windowed-list";

export interface FindingListProps {
  readonly items: readonly FindingItem[];
  /** What can be done about the open finding; `shown` are those the filters let through. */
  readonly actions?: (item: FindingItem, shown: readonly FindingItem[]) => ComponentChildren;
  /** A finding was opened: where it is about the open workbook, its cell can be selected. */
  readonly onOpen?: (item: FindingItem) => void;
}

/** Fewer than these are seen at a glance. */
const FILTERED_FROM = 4;
const ROW_HEIGHT = 92; // CSS pixels, before it is measured

/** Findings with filters, one open at a time; F8 and Shift+F8 go to the next and the previous one. */
export function FindingList({ items, actions, onOpen }: FindingListProps): JSX.Element {
  const say = useWords();
  const [chosen, setFilter] = useState(noFilter);
  const [open, setOpen] = useState<Opened | null>(null);
  const [spoken, setSpoken] = useState("");
  const [reveal, setReveal] = useState<{ readonly index: number } | null>(null);
  const box = useRef<HTMLDivElement>(null);

  const facets = useMemo(() => facetsOf(items), [items]);
  const filter = useMemo(() => stillThere(chosen, facets), [chosen, facets]);
  const shown = useMemo(() => filterFindings(items, filter), [items, filter]);
  const at = useMemo(() => (open === null ? -1 : shown.findIndex((item) => isSame(item, open.item))), [shown, open]);

  const step = (by: 1 | -1): void => {
    const index = indexAfter(at, open, by, shown.length);
    const item = shown[index];
    if (item === undefined) return;
    setOpen({ item, index });
    setReveal({ index });
    onOpen?.(item);
    setSpoken(
      [say(texts.findings.ofAll, counts(index, shown.length)), say(texts.kinds[kindOf(item)]), item.place, item.message]
        .filter((part) => part !== "")
        .join(". "),
    );
  };

  const stepByKey = useRef(step);
  stepByKey.current = step;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== "F8" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      stepByKey.current(event.shiftKey ? -1 : 1);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
  const focusRow = (index: number): void =>
    box.current?.querySelector<HTMLElement>(`[data-index="${String(index)}"] .finding-head`)?.focus();
  useEffect(() => {
    // Whoever walks the list by key keeps the focus in it.
    const isInList = box.current?.querySelector(".windowed")?.contains(document.activeElement) === true;
    if (reveal !== null && isInList) focusRow(reveal.index);
  }, [reveal]);
  const hadFocus = useRef(false);
  useEffect(() => {
    // A row that was mended is gone, and the focus with it: it goes to what took its place.
    const isLost = hadFocus.current && (document.activeElement === null || document.activeElement === document.body);
    if (isLost && open !== null && at < 0) focusRow(Math.min(open.index, shown.length - 1));
  }, [shown]);
  useEffect(() => {
    if (chosen !== noFilter) setSpoken(say(texts.findings.count, { count: countText(shown.length) }));
  }, [chosen]);

  const press = (item: FindingItem, index: number): void => {
    const opens = index !== at;
    setOpen(opens ? { item, index } : null);
    if (opens) onOpen?.(item);
  };
  const hasSeveralFiles = facets.files.length > 1;
  const hasSeveralSheets = useMemo(() => new Set(items.map(({ sheet }) => sheet)).size > 1, [items]);
  const whereOf = ({ file, sheet }: FindingItem): string =>
    [hasSeveralFiles ? file : "", hasSeveralSheets && sheet !== null ? say(texts.findings.onSheet, { sheet }) : ""]
      .filter((part) => part !== "")
      .join(" · ");

  return (
    <div
      class="findings"
      ref={box}
      onFocusIn={() => {
        hadFocus.current = true;
      }}
      onFocusOut={(event) => {
        // Where it went is not told when the element itself goes.
        if (event.relatedTarget instanceof Node && box.current?.contains(event.relatedTarget) !== true)
          hadFocus.current = false;
      }}
    >
      <p class="hidden" role="status">
        {spoken}
      </p>
      {items.length < FILTERED_FROM ? null : (
        <FindingFilters facets={facets} total={items.length} filter={filter} onFilter={setFilter} />
      )}
      {shown.length === 0 ? (
        <p class="findings-none">
          {say(texts.findings.none)}{" "}
          {items.length === 0 ? null : (
            <Button kind="link" onPress={() => setFilter(noFilter)}>
              {say(texts.findings.clear)}
            </Button>
          )}
        </p>
      ) : (
        <>
          <div class="stepper" role="group" aria-label={say(texts.findings.steps)}>
            <Button onPress={() => step(-1)} label={say(texts.findings.previousKey)}>
              <Icon name="previous" />
              {say(texts.findings.previous)}
            </Button>
            <span class="stepper-at">
              {at < 0
                ? say(texts.findings.count, { count: countText(shown.length) })
                : say(texts.findings.ofAll, counts(at, shown.length))}
            </span>
            <Button onPress={() => step(1)} label={say(texts.findings.nextKey)}>
              {say(texts.findings.next)}
              <Icon name="next" />
            </Button>
          </div>
          <WindowedList
            items={shown}
            keyOf={idOf}
            estimate={ROW_HEIGHT}
            label={say(texts.findings.list)}
            reveal={reveal}
            kept={at < 0 ? null : at}
          >
            {(item, index) => (
              <FindingRow item={item} isOpen={index === at} where={whereOf(item)} onPress={() => press(item, index)}>
                {actions?.(item, shown)}
              </FindingRow>
            )}
          </WindowedList>
        </>
      )}
    </div>
  );
}

/** The finding that is open, and where it stood: after another check its names are new, and it may be gone. */
interface Opened {
  readonly item: FindingItem;
  readonly index: number;
}

function isSame(one: FindingItem, other: FindingItem): boolean {
  return (
    one.rule === other.rule &&
    one.file === other.file &&
    one.sheet === other.sheet &&
    one.row === other.row &&
    one.column === other.column &&
    one.message === other.message
  );
}

/** Round and round; where the open one is gone, what took its place comes next. */
function indexAfter(at: number, open: Opened | null, by: 1 | -1, count: number): number {
  const from = at >= 0 ? at : open === null ? (by > 0 ? -1 : count) : by > 0 ? open.index - 1 : open.index;
  return (from + by + count) % count;
}

const idOf = (item: FindingItem): string => item.id;

function counts(index: number, total: number): { readonly at: string; readonly total: string } {
  return { at: countText(index + 1), total: countText(total) };
}
