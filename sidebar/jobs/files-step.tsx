import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { countText, type LocalText } from "../../core/index";
import type { ChosenFile } from "../backend";
import { usePanel } from "../panel-context";
import { Button } from "../parts/button";
import { FilePicker } from "../parts/file-picker";
import { Notice } from "../parts/notice";
import { useWords } from "../use-words";
import { addFiles } from "./chosen-files";
import { ChosenFileList } from "./chosen-file-list";
import { type Chosen, itemsOf } from "./kept-files";
import { SourcesStep } from "./sources-step";
import { Spoken } from "./spoken";
import { jobTexts } from "./texts";

export interface FilesStepProps {
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
  readonly hint: LocalText;
  /** On the button that starts, with a place for `{count}`. */
  readonly start: LocalText;
  readonly onStart: () => void;
}

const NAMES_SHOWN = 3;

/** Choosing the files of a job, and the spreadsheets where the host fetches some; looking the list over, and starting. */
export function FilesStep({ chosen, onChange, hint, start, onStart }: FilesStepProps): JSX.Element {
  const say = useWords();
  const { sources: find } = usePanel().backend;
  const { files, sources } = chosen;
  const setFiles = (next: readonly ChosenFile[]): void => onChange({ ...chosen, files: next });
  const count = itemsOf(chosen).length;
  const [spoken, setSpoken] = useState("");
  const [same, setSame] = useState<readonly string[]>([]);
  const add = (picked: readonly ChosenFile[]): void => {
    const next = addFiles(files, picked);
    setSame(next.same);
    setFiles(next.files);
    const added = picked.length - next.same.length;
    setSpoken(
      added === 0 ? say(jobTexts.noneAdded) : say(jobTexts.addedFiles, { added, count: countText(next.files.length) }),
    );
  };
  const more = same.length - NAMES_SHOWN;
  const names = same.slice(0, NAMES_SHOWN).join(", ") + (more > 0 ? `, ${say(jobTexts.andMore, { count: more })}` : "");
  return (
    <>
      <Spoken text={spoken} />
      {find === undefined ? null : (
        <SourcesStep find={find} sources={sources} onChange={(next) => onChange({ ...chosen, sources: next })} />
      )}
      <FilePicker
        onFiles={add}
        multiple
        label={say(files.length === 0 ? jobTexts.chooseLabel : jobTexts.chooseMore)}
        hint={say(hint)}
      />
      {same.length === 0 ? null : (
        <Notice tone="note">
          <p>{say(jobTexts.sameFiles, { count: same.length, files: names })}</p>
        </Notice>
      )}
      {count === 0 ? null : (
        <Button kind="primary" onPress={onStart}>
          {say(start, { count: countText(count) })}
        </Button>
      )}
      {files.length === 0 ? null : (
        <ChosenFileList
          files={files}
          onChange={(next, told) => {
            setSame([]);
            setSpoken(told);
            setFiles(next);
          }}
        />
      )}
    </>
  );
}
