import type { JSX } from "preact";
import { Icon, type IconName } from "./icon";

export interface QuotaBarProps {
  /** Departed over the quota; may pass 1. `null`: there is nothing to divide by. */
  readonly ratio: number | null;
  /** "3/5 (60 %)". */
  readonly text: string;
  readonly status: "below" | "within" | "above" | "none";
  readonly statusText: string;
}

const icons: Readonly<Record<QuotaBarProps["status"], IconName>> = {
  below: "clock",
  within: "good",
  above: "good",
  none: "note",
};

/** How far a unit is. The bar repeats the words for the eye alone. */
export function QuotaBar({ ratio, text, status, statusText }: QuotaBarProps): JSX.Element {
  const filled = ratio === null ? 0 : Math.min(1, Math.max(0, ratio));
  return (
    <div class={`quota quota-${status}`}>
      <p class="quota-line">
        <span class="quota-text">{text}</span>
        <span class="quota-status">
          <Icon name={icons[status]} />
          {statusText}
        </span>
      </p>
      {ratio === null ? null : (
        <div class="quota-track" aria-hidden="true">
          <div class="quota-fill" style={{ width: `${(filled * 100).toFixed(1)}%` }} />
        </div>
      )}
    </div>
  );
}
