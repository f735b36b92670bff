import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { ChosenFile } from "../backend";
import { usePanel } from "../panel-context";
import { texts } from "../texts";
import { useWords } from "../use-words";
import { droppedFiles, sortFiles } from "./dropped-files";

export interface FilePickerProps {
  readonly onFiles: (files: readonly ChosenFile[]) => void;
  readonly multiple: boolean;
  /** On the button: "Chọn tệp của các xã". */
  readonly label: string;
  readonly hint: string;
}

const ACCEPT = ".xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A button that chooses workbooks, and an area to drop them on. Whatever else comes is left out, and said so. */
export function FilePicker({ onFiles, multiple, label, hint }: FilePickerProps): JSX.Element {
  const say = useWords();
  const { announce } = usePanel();
  const [isOver, setIsOver] = useState(false);
  const hintId = useId();

  const take = (files: readonly File[]): void => {
    const { workbooks, others } = sortFiles(files);
    const taken = multiple ? workbooks : workbooks.slice(0, 1);
    if (others > 0) announce(say(texts.files.others, { count: others }));
    else if (taken.length < workbooks.length) announce(say(texts.files.onlyOne));
    if (taken.length > 0) onFiles(taken);
  };
  const choose = (input: HTMLInputElement): void => {
    take([...(input.files ?? [])]);
    // So that the same file can be chosen again after it was mended.
    input.value = "";
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    if (event.dataTransfer === null) return;
    droppedFiles(event.dataTransfer).then(take, () => announce(say(texts.files.unreadable)));
  };

  return (
    <div
      class={isOver ? "picker picker-over" : "picker"}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <label class="button button-plain picker-button">
        <input
          type="file"
          class="picker-input"
          accept={ACCEPT}
          multiple={multiple}
          aria-describedby={hintId}
          onChange={(event) => choose(event.currentTarget)}
        />
        {label}
      </label>
      {multiple ? (
        <label class="button button-link picker-button">
          <input
            type="file"
            class="picker-input"
            ref={(input) => input?.setAttribute("webkitdirectory", "")}
            onChange={(event) => choose(event.currentTarget)}
          />
          {say(texts.files.folder)}
        </label>
      ) : null}
      <p class="picker-hint" id={hintId}>
        {hint}
      </p>
    </div>
  );
}
