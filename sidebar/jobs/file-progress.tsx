import type { JSX } from "preact";
import { countText, type LocalText } from "../../core/index";
import { Icon, type IconName } from "../parts/icon";
import { WindowedList } from "../parts/windowed-list";
import { useWords } from "../use-words";
import { type FileState, tallyOf } from "./file-states";
import { jobTexts } from "./texts";

const looks = {
  waiting: { icon: null, text: jobTexts.fileWaiting },
  reading: { icon: "clock", text: jobTexts.fileReading },
  read: { icon: "good", text: jobTexts.fileRead },
  refused: { icon: "error", text: jobTexts.fileRefused },
} as const satisfies Record<FileState["state"], { readonly icon: IconName | null; readonly text: LocalText }>;

/** How far each file is: a word and a sign, and what was read of it or why it was not. */
export function FileProgress({ states }: { readonly states: readonly FileState[] }): JSX.Element {
  const say = useWords();
  const { read, refused, waiting } = tallyOf(states);
  const words = [
    say(jobTexts.tallyRead, { count: countText(read) }),
    ...(refused > 0 ? [say(jobTexts.tallyRefused, { count: countText(refused) })] : []),
    ...(waiting > 0 ? [say(jobTexts.tallyWaiting, { count: countText(waiting) })] : []),
  ];
  const rows = states.map((state, index) => ({ ...state, index }));
  return (
    <div class="jobs-files">
      <p class="jobs-strong">{words.join(", ")}</p>
      <WindowedList items={rows} keyOf={({ index }) => String(index)} estimate={52} label={say(jobTexts.filesList)}>
        {({ name, state, text }) => {
          const { icon, text: word } = looks[state];
          return (
            <div class={`jobs-file-state jobs-${state}`}>
              <span class="jobs-sign">{icon === null ? null : <Icon name={icon} />}</span>
              <span class="jobs-file-name">{name}</span>
              <span class="soft jobs-file-text">
                {state === "read" && text !== "" ? text : [say(word), text].filter((part) => part !== "").join(": ")}
              </span>
            </div>
          );
        }}
      </WindowedList>
    </div>
  );
}
