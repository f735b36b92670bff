import type { JSX } from "preact";
import { useId } from "preact/hooks";

export interface SelectProps<Key extends string> {
  readonly label: string;
  /** `null`: none of the choices. */
  readonly value: Key | null;
  /** What stands for `null`. */
  readonly none: string;
  readonly choices: readonly { readonly key: Key; readonly name: string }[];
  readonly onChoose: (key: Key | null) => void;
  readonly hint?: string;
}

/** A labelled list to choose one from, or none. */
export function Select<Key extends string>(props: SelectProps<Key>): JSX.Element {
  const id = useId();
  const hintId = `${id}-hint`;
  const { label, value, none, choices, onChoose, hint } = props;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value ?? ""}
        aria-describedby={hint === undefined ? undefined : hintId}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onChoose(choices.find(({ key }) => key === chosen)?.key ?? null);
        }}
      >
        <option value="">{none}</option>
        {choices.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
      {hint === undefined ? null : (
        <p class="field-hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}
