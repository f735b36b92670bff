import type { JSX } from "preact";

/** Says to a screen reader what everyone else sees appear on the page. It has to stand there before it has anything to say. */
export function Spoken({ text }: { readonly text: string }): JSX.Element {
  return (
    <p class="hidden" role="status">
      {text}
    </p>
  );
}
