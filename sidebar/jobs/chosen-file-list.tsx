import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { countText } from "../../core/index";
import type { ChosenFile } from "../backend";
import { Button } from "../parts/button";
import { WindowedList } from "../parts/windowed-list";
import { useWords } from "../use-words";
import { fileKey, sizeText, totalSize } from "./chosen-files";
import { jobTexts } from "./texts";

export interface ChosenFileListProps {
  readonly files: readonly ChosenFile[];
  /** The files that are left, and what has happened in words. */
  readonly onChange: (files: readonly ChosenFile[], told: string) => void;
}

/** The files chosen so far; each can be taken off the list. */
export function ChosenFileList({ files, onChange }: ChosenFileListProps): JSX.Element {
  const say = useWords();
  const head = useRef<HTMLParagraphElement>(null);
  const change = (next: readonly ChosenFile[], told: string): void => {
    onChange(next, told);
    // The button that was pressed goes with its file.
    head.current?.focus();
  };
  return (
    <div class="jobs-files">
      <div class="jobs-line">
        <p ref={head} tabIndex={-1} class="jobs-strong">
          {say(jobTexts.filesChosen, { count: countText(files.length), size: sizeText(totalSize(files)) })}
        </p>
        <Button kind="link" onPress={() => change([], say(jobTexts.clearedFiles))}>
          {say(jobTexts.clearFiles)}
        </Button>
      </div>
      <WindowedList items={files} keyOf={fileKey} estimate={44} label={say(jobTexts.filesList)}>
        {(file) => (
          <div class="jobs-file">
            <span class="jobs-file-name">{file.name}</span>
            <span class="soft jobs-nowrap">{sizeText(file.size)}</span>
            <Button
              kind="link"
              label={say(jobTexts.removeFile, { file: file.name })}
              onPress={() =>
                change(
                  files.filter((other) => other !== file),
                  say(jobTexts.removedFile, { file: file.name }),
                )
              }
            >
              {say(jobTexts.remove)}
            </Button>
          </div>
        )}
      </WindowedList>
    </div>
  );
}
