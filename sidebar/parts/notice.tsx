import type { ComponentChildren, JSX } from "preact";
import { Icon } from "./icon";

export interface NoticeProps {
  readonly tone: "error" | "explain" | "note" | "good";
  readonly title?: string;
  readonly children?: ComponentChildren;
}

/** A box that says something in place: what went wrong, what to mind, what was done. */
export function Notice({ tone, title, children }: NoticeProps): JSX.Element {
  return (
    <div class={`notice notice-${tone}`}>
      <Icon name={tone} />
      <div class="notice-text">
        {title === undefined ? null : <p class="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
