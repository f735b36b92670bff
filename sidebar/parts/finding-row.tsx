import type { ComponentChildren, JSX } from "preact";
import type { FindingItem } from "../../core/index";
import { texts } from "../texts";
import { useWords } from "../use-words";
import { kindOf } from "./finding-filter";
import { Icon } from "./icon";
import { SeverityMark } from "./severity-mark";

export interface FindingRowProps {
  readonly item: FindingItem;
  readonly isOpen: boolean;
  /** Where findings of several files or sheets stand together, each says its own; "" otherwise. */
  readonly where: string;
  readonly onPress: () => void;
  /** Below the details of an open one. */
  readonly children?: ComponentChildren;
}

/** One finding: a line to press, and once pressed, everything that is known of it. */
export function FindingRow({ item, isOpen, where, onPress, children }: FindingRowProps): JSX.Element {
  const say = useWords();
  const details: readonly (readonly [title: string, text: string])[] = [
    [say(texts.findings.column), item.heading],
    [say(texts.findings.value), item.value === "" && item.column !== null ? say(texts.findings.blank) : item.value],
    [say(texts.findings.expected), item.expected],
    [say(texts.findings.why), item.why],
    [say(texts.findings.law), item.law],
    [say(texts.findings.sheet), item.sheet ?? ""],
  ];
  return (
    <article class={isOpen ? "finding finding-open" : "finding"}>
      <button type="button" class="finding-head" aria-expanded={isOpen} onClick={onPress}>
        <span class="finding-line">
          <SeverityMark kind={kindOf(item)} />
          {item.place === "" ? null : <span class="finding-place">{item.place}</span>}
          {item.fix === null ? null : (
            <span class="finding-tag">
              <Icon name="arrow" />
              {say(texts.findings.fixable)}
            </span>
          )}
        </span>
        {where === "" ? null : <span class="finding-where">{where}</span>}
        {item.person === "" ? null : <span class="finding-person">{item.person}</span>}
        <span class="finding-message">{item.message}</span>
        {item.reason === "" ? null : (
          <span class="finding-reason">{say(texts.findings.reasonLine, { reason: item.reason })}</span>
        )}
      </button>
      {isOpen ? (
        <div class="finding-body">
          <dl class="facts">
            {details
              .filter(([, text]) => text !== "")
              .map(([title, text]) => (
                <div key={title} class="fact">
                  <dt>{title}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
          </dl>
          {children}
        </div>
      ) : null}
    </article>
  );
}
