import type { Severity } from "../finding";
import type { RuleId } from "../messages/finding-params";
import { rules } from "./catalogue";

/** How grave each rule is unless a locality says otherwise. A row with an "error" is refused. */
export const severities = Object.fromEntries(rules.map(({ id, severity }) => [id, severity])) as Readonly<
  Record<RuleId, Severity>
>; // fromEntries forgets the keys; the catalogue has every one, by its type
