import type { RollUpResult } from "../rollup/roll-up-result";
import { fillText } from "../text/fill-text";
import type { Language } from "../text/local-text";
import { periodName } from "../time/period";
import { dmyOfSerial } from "../time/serial";
import { rollUpTexts } from "./roll-up-texts";

/** "UBND huyện Bình Sơn – năm 2024, số liệu chốt đến hết ngày 14/12/2024". */
export function rollUpTitle({ context }: Pick<RollUpResult, "context">, lang: Language): string {
  const { profile, period, asOf } = context;
  const title = fillText(rollUpTexts.title[lang], {
    office: profile.office === "" ? "" : `${profile.office} – `,
    period: periodName(period, lang),
    asOf: dmyOfSerial(asOf),
  });
  return title.charAt(0).toUpperCase() + title.slice(1);
}
