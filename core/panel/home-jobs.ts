import type { Language, LocalText } from "../text/local-text";
import type { HomeFacts } from "./home-facts";
import { whyNotTexts } from "./panel-texts";
import type { HomeView, JobKey } from "./views";

/** Why a job cannot be done with such a workbook; `null` where it can. */
const whyNot: Readonly<Record<JobKey, (facts: HomeFacts) => LocalText | null>> = {
  check: ({ kind, isEmpty }) => (kind === "none" ? whyNotTexts.notOpen : isEmpty ? whyNotTexts.empty : null),
  fix: ({ kind, fixes }) =>
    kind === "none"
      ? whyNotTexts.notOpen
      : kind === "consolidated"
        ? whyNotTexts.fixAtSource
        : fixes === 0
          ? whyNotTexts.noFix
          : null,
  report: ({ kind, hasWorkers, hasUnit }) =>
    kind === "none"
      ? whyNotTexts.notOpen
      : kind === "consolidated"
        ? whyNotTexts.isReport
        : !hasWorkers
          ? whyNotTexts.noRegister
          : hasUnit
            ? null
            : whyNotTexts.noUnit,
  rollUp: () => null,
  verify: ({ kind }) => (kind === "consolidated" ? null : whyNotTexts.notConsolidated),
  drill: ({ kind }) => (kind === "consolidated" ? null : whyNotTexts.notConsolidated),
  template: () => null,
};

const JOBS = ["check", "fix", "report", "rollUp", "verify", "drill", "template"] as const satisfies readonly JobKey[];

/** Every job, with what stands in its way. */
export function homeJobs(facts: HomeFacts, lang: Language): HomeView["jobs"] {
  return JOBS.map((job) => {
    const why = whyNot[job](facts);
    return { job, enabled: why === null, why: why?.[lang] ?? "" };
  });
}
