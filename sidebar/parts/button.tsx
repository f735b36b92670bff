import type { ComponentChildren, JSX } from "preact";

export interface ButtonProps {
  readonly kind?: "primary" | "plain" | "danger" | "link";
  readonly onPress: () => void;
  readonly disabled?: boolean;
  /** Id of the element that says more, such as why it is disabled. */
  readonly describedBy?: string | undefined;
  /** For buttons that stay pressed. */
  readonly pressed?: boolean | undefined;
  /** Spoken in place of the content, for buttons that show a picture only. */
  readonly label?: string | undefined;
  readonly children: ComponentChildren;
}

/** Disabled ones stay focusable, so that nobody loses their place and the reason can be read. */
export function Button(props: ButtonProps): JSX.Element {
  const { kind = "plain", onPress, disabled = false } = props;
  return (
    <button
      type="button"
      class={`button button-${kind}`}
      aria-disabled={disabled ? "true" : undefined}
      aria-describedby={props.describedBy}
      aria-pressed={props.pressed}
      aria-label={props.label}
      onClick={() => {
        if (!disabled) onPress();
      }}
    >
      {props.children}
    </button>
  );
}
