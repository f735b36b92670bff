import type { JSX } from "preact";
import { useEffect, useId, useState } from "preact/hooks";
import { dmyOfIso, isoOfDmy } from "../day-text";

export interface DayFieldProps {
  readonly label: string;
  /** ISO day; `null`: not chosen. */
  readonly value: string | null;
  readonly placeholder: string;
  readonly hint: string;
  /** Said where what is written is no day. */
  readonly wrong: string;
  readonly onDay: (iso: string | null) => void;
}

/** A day, written as officers write it. The browser's own field would show month/day/year where the browser is English. */
export function DayField({ label, value, placeholder, hint, wrong, onDay }: DayFieldProps): JSX.Element {
  const id = useId();
  const [text, setText] = useState(dmyOfIso(value));
  const [isWrong, setIsWrong] = useState(false);
  useEffect(() => setText(dmyOfIso(value)), [value]);
  const leave = (): void => {
    const iso = text.trim() === "" ? null : isoOfDmy(text);
    const hasFailed = iso === null && text.trim() !== "";
    setIsWrong(hasFailed);
    if (hasFailed) return;
    setText(dmyOfIso(iso));
    if (iso !== value) onDay(iso);
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        value={text}
        placeholder={placeholder}
        aria-invalid={isWrong ? "true" : undefined}
        aria-describedby={`${id}-hint`}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === "Enter") leave();
        }}
      />
      <p class={isWrong ? "field-hint field-wrong" : "field-hint"} id={`${id}-hint`} aria-live="polite">
        {isWrong ? wrong : hint}
      </p>
    </div>
  );
}
