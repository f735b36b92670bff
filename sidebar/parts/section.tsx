import type { ComponentChildren, JSX } from "preact";
import { useId } from "preact/hooks";

export interface SectionProps {
  readonly title: string;
  readonly children: ComponentChildren;
  /** Buttons beside the title. */
  readonly actions?: ComponentChildren;
}

export function Section({ title, children, actions }: SectionProps): JSX.Element {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>{title}</h2>
        {actions}
      </div>
      {children}
    </section>
  );
}
