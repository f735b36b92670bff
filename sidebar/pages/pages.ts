import type { ComponentType } from "preact";
import type { JobKey } from "../../core/index";
import { DrillPage } from "../jobs/drill-page";
import { ReportPage } from "../jobs/report-page";
import { RollUpPage } from "../jobs/roll-up-page";
import { VerifyPage } from "../jobs/verify-page";
import { CheckPage } from "./check-page";
import { FixPage } from "./fix-page";
import { HomePage } from "./home-page";
import { TemplatePage } from "./template-page";

/** The page of each job. */
export const pages: Readonly<Record<JobKey | "home", ComponentType>> = {
  home: HomePage,
  check: CheckPage,
  fix: FixPage,
  report: ReportPage,
  rollUp: RollUpPage,
  verify: VerifyPage,
  drill: DrillPage,
  template: TemplatePage,
};
