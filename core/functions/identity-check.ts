import type { Issue, Parsed } from "../fields/parsed";
import type { CellValue } from "../grid";
import { confirmLostZeros } from "../rules/identity-lost-zeros";
import { identityBirthMismatch } from "../rules/worker/identity-birth-mismatch";
import { identitySexMismatch } from "../rules/worker/identity-sex-mismatch";
import { slot, slotCount } from "../rules/worker-row";
import type { Language } from "../text/local-text";
import { fieldReader, issueText, saysNothing } from "./cell-answers";
import { eachCell } from "./each-cell";
import type { FunctionSpec } from "./function-spec";

const labels = {
  identity: { vi: "Số CCCD", en: "Identity number" },
  birth: { vi: "Ngày sinh", en: "Date of birth" },
  sex: { vi: "Giới tính", en: "Sex" },
} as const;

const rules = [identitySexMismatch, identityBirthMismatch];
const noContext = { asOf: 0, explainedStatuses: new Set<number>() };

/** The same remarks on an identity number as the check of a register makes. */
export const identityCheck: FunctionSpec = {
  id: "KIEMTRACCCD",
  parameters: [
    { key: "identity", name: { vi: "số_cccd", en: "identity_number" }, kind: "range", optional: false },
    { key: "birth", name: { vi: "ngày_sinh", en: "date_of_birth" }, kind: "range", optional: true },
    { key: "sex", name: { vi: "giới_tính", en: "sex" }, kind: "range", optional: true },
  ],
  run(args, { lang }) {
    const readIdentity = fieldReader("identityNumber", labels.identity[lang]);
    const readBirth = fieldReader("birthDate", labels.birth[lang]);
    const readSex = remembered(fieldReader("sex", labels.sex[lang]));
    const row = new Float64Array(slotCount);
    return eachCell(args, lang, ([identity = null, birth = null, sex = null]) => {
      if (saysNothing(identity)) return "";
      const issues: Issue[] = [];
      const take = (at: number, { value, issues: more }: Parsed): void => {
        row[at] = Number.isNaN(value) ? 0 : value;
        issues.push(...more);
      };
      take(slot.identityNumber, readIdentity(identity));
      take(slot.birthDate, readBirth(birth));
      take(slot.sex, readSex(sex));
      const found = issues.map((issue) =>
        issue.rule === "worker.identity-lost-zeros" ? confirmLostZeros(issue, row) : issue,
      );
      // Digits are missing: what the number seems to say of the person is nothing.
      if (found.some(({ rule }) => rule === "worker.identity-length")) row[slot.identityNumber] = 0;
      for (const rule of rules) {
        const issue = rule.check(row, noContext);
        if (issue !== null)
          found.push({ ...issue, params: { ...issue.params, label: labels.identity[lang] } } as Issue); // the same rule with the same params, its column reworded
      }
      return sentences(found, lang);
    });
  },
};

function sentences(issues: readonly Issue[], lang: Language): string {
  const texts = issues.map((issue) => issueText(issue, lang));
  return texts.length < 2 ? (texts[0] ?? "") : texts.map((text) => (/[.?]$/.test(text) ? text : `${text}.`)).join(" ");
}

/** A column of few distinct words is read word by word, not cell by cell. */
function remembered(read: (cell: CellValue) => Parsed): (cell: CellValue) => Parsed {
  const known = new Map<CellValue, Parsed>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const parsed = read(cell);
    known.set(cell, parsed);
    return parsed;
  };
}
