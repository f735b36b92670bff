import { fillText } from "../text/fill-text";
import type { Language } from "../text/local-text";
import { countText } from "../text/number-text";
import { periodName } from "../time/period";
import type { HomeFacts } from "./home-facts";
import { stepTexts } from "./panel-texts";
import type { NextStep } from "./views";

/** What to do next with such a workbook, the most useful first; each job once. */
export function homeSteps(facts: HomeFacts, lang: Language): readonly NextStep[] {
  switch (facts.kind) {
    case "register":
      return registerSteps(facts, lang);
    case "consolidated":
      return [
        { job: "verify", reason: stepTexts.verify[lang] },
        { job: "drill", reason: stepTexts.drill[lang] },
        { job: "rollUp", reason: stepTexts.rollUpAgain[lang] },
      ];
    case "none":
    case "other":
      return [
        ...settingsSteps(facts, lang),
        { job: "rollUp", reason: stepTexts.rollUpFiles[lang] },
        { job: "template", reason: stepTexts.template[lang] },
      ];
  }
}

/** Of a workbook without a register: what is wrong with its quotas and dates, or why nothing in it was recognised. */
function settingsSteps(facts: HomeFacts, lang: Language): readonly NextStep[] {
  if (facts.isEmpty) return [];
  const { errors, explains } = facts.counts;
  const count = countText(errors + explains);
  if (!facts.hasTables) return [{ job: "check", reason: stepTexts.whyNoTable[lang] }];
  return errors + explains === 0 ? [] : [{ job: "check", reason: fillText(stepTexts.settings[lang], { count }) }];
}

function registerSteps(facts: HomeFacts, lang: Language): readonly NextStep[] {
  const { counts, fixes, rows, hasWorkers, hasUnit } = facts;
  const steps: NextStep[] = [];
  const toCheck = checkReason(facts, lang);
  if (toCheck !== null) steps.push({ job: "check", reason: toCheck });
  if (fixes > 0) steps.push({ job: "fix", reason: fillText(stepTexts.fixes[lang], { fixes: countText(fixes) }) });
  if (hasWorkers && hasUnit && rows > 0) steps.push({ job: "report", reason: reportReason(facts, lang) });
  if (!hasWorkers && counts.errors > 0) steps.push({ job: "template", reason: stepTexts.template[lang] });
  return steps.length > 0 ? steps : [{ job: "check", reason: stepTexts.clean[lang] }];
}

function checkReason({ counts, rows, hasWorkers }: HomeFacts, lang: Language): string | null {
  const { errors, explains, notes } = counts;
  if (hasWorkers && rows === 0) return stepTexts.emptyRegister[lang];
  const text =
    errors > 0 && explains > 0
      ? stepTexts.errorsAndExplains
      : errors > 0
        ? stepTexts.errors
        : explains > 0
          ? stepTexts.explains
          : notes > 0
            ? stepTexts.notes
            : null;
  if (text === null) return null;
  return fillText(text[lang], { errors: countText(errors), explains: countText(explains), notes: countText(notes) });
}

function reportReason({ counts, refused, period, due }: HomeFacts, lang: Language): string {
  const params = {
    period: periodName(period, lang),
    refused: countText(refused),
    errors: countText(counts.errors),
    due: due ?? "",
  };
  if (counts.errors > 0)
    return fillText((refused > 0 ? stepTexts.reportWithRefused : stepTexts.reportWithErrors)[lang], params);
  return fillText((due === null ? stepTexts.report : stepTexts.reportDue)[lang], params);
}
