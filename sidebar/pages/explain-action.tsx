import type { JSX } from "preact";
import { useEffect, useId, useMemo, useRef, useState } from "preact/hooks";
import { countText, type FindingItem } from "../../core/index";
import { pageTexts } from "../page-texts";
import { usePanel } from "../panel-context";
import { Button } from "../parts/button";
import { useShell } from "../shell-context";
import { useWords } from "../use-words";

const words = pageTexts.explain;
const LONGEST = 500; // characters

export interface ExplainActionProps {
  readonly item: FindingItem;
  /** The list it stands in: one reason may serve all of the same matter. */
  readonly shown: readonly FindingItem[];
}

/** A written reason in place of a repair, where one may stand. */
export function ExplainAction({ item, shown }: ExplainActionProps): JSX.Element | null {
  const say = useWords();
  const { backend, lang, announce } = usePanel();
  const { check, writer } = useShell();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState(item.reason);
  const [isMissing, setIsMissing] = useState(false);
  const [isForAll, setIsForAll] = useState(false);
  const alike = useMemo(
    () => shown.filter((other) => other.rule === item.rule && other.mayExplain && other.reason === ""),
    [shown, item],
  );
  const box = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    // The form takes the focus, and gives it back to the button that opened it.
    if (isOpen) box.current?.querySelector("textarea")?.focus();
    else if (wasOpen.current) box.current?.querySelector("button")?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (!item.mayExplain) return null;

  const isBlocked = check.isOld || writer.isBusy;
  const blockedBy = check.isEdited ? "edited-why" : undefined;
  const keep = (text: string): void => {
    const ids = isForAll && text !== "" ? [...new Set([item.id, ...alike.map((other) => other.id)])] : [item.id];
    const label = text === "" ? say(words.takenBack) : say(words.kept, { count: countText(ids.length) });
    writer.write(
      () => backend.keepReason(ids, text, lang),
      label,
      (run) => {
        setIsOpen(false);
        announce(run.label);
        check.start();
      },
    );
  };
  const save = (): void => {
    const text = reason.trim().normalize("NFC");
    setIsMissing(text === "");
    if (text === "") box.current?.querySelector("textarea")?.focus();
    else keep(text);
  };

  if (!isOpen) {
    return (
      <div class="action tools" ref={box}>
        <Button onPress={() => setIsOpen(true)} disabled={isBlocked} describedBy={blockedBy}>
          {say(item.reason === "" ? words.open : words.change)}
        </Button>
        {item.reason === "" ? null : (
          <Button onPress={() => keep("")} disabled={isBlocked} describedBy={blockedBy}>
            {say(words.takeBack)}
          </Button>
        )}
      </div>
    );
  }
  return (
    <div class="action field" ref={box}>
      <label for={id}>{say(words.label)}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={LONGEST}
        value={reason}
        aria-invalid={isMissing ? "true" : undefined}
        aria-describedby={`${id}-hint`}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      <p class={isMissing ? "field-hint field-wrong" : "field-hint"} id={`${id}-hint`} aria-live="polite">
        {say(isMissing ? words.missing : words.hint)}
      </p>
      {alike.length < 2 ? null : (
        <label class="check">
          <input type="checkbox" checked={isForAll} onChange={(event) => setIsForAll(event.currentTarget.checked)} />
          <span>{say(words.all, { count: countText(alike.length), title: item.title })}</span>
        </label>
      )}
      <div class="tools">
        <Button kind="primary" onPress={save} disabled={isBlocked} describedBy={blockedBy}>
          {say(words.save)}
        </Button>
        <Button onPress={() => setIsOpen(false)}>{say(words.cancel)}</Button>
      </div>
    </div>
  );
}
