import type { JSX } from "preact";
import { countText } from "../../core/index";
import { texts } from "../texts";
import { useWords } from "../use-words";
import type { FindingKind } from "./finding-filter";
import { Icon } from "./icon";

export interface SeverityMarkProps {
  readonly kind: FindingKind;
  /** How many there are, where there may be several. */
  readonly count?: number;
}

/** How grave a finding is: a shape, a word and a colour. */
export function SeverityMark({ kind, count }: SeverityMarkProps): JSX.Element {
  const say = useWords();
  return (
    <span class={`severity severity-${kind}`}>
      <Icon name={kind === "explained" ? "good" : kind} />
      {count === undefined ? say(texts.kinds[kind]) : say(texts.counted[kind], { count: countText(count) })}
    </span>
  );
}
