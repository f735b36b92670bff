import type { RuleId } from "../messages/finding-params";
import { calendarPeriodUnreadable } from "./calendar/period-unreadable";
import { cellDateOutOfRange } from "./cell/date-out-of-range";
import { cellErrorValue } from "./cell/error-value";
import { cellNoSuchDay } from "./cell/no-such-day";
import { cellNotADate } from "./cell/not-a-date";
import { cellNotANumber } from "./cell/not-a-number";
import { cellNotInList } from "./cell/not-in-list";
import { cellNumberOutOfRange } from "./cell/number-out-of-range";
import { cellRequired } from "./cell/required";
import { fileDamaged } from "./file/damaged";
import { fileEmpty } from "./file/empty";
import { fileEncrypted } from "./file/encrypted";
import { fileNotAWorkbook } from "./file/not-a-workbook";
import { fileNotCalculated } from "./file/not-calculated";
import { fileNotFound } from "./file/not-found";
import { fileOldFormat } from "./file/old-format";
import { fileSameTwice } from "./file/same-twice";
import { fileTooLarge } from "./file/too-large";
import { fileTooManyParts } from "./file/too-many-parts";
import { fileTruncated } from "./file/truncated";
import { fileUnitUnknown } from "./file/unit-unknown";
import { fileUnpacksTooLarge } from "./file/unpacks-too-large";
import { fileUnreadable } from "./file/unreadable";
import { headerDuplicateLabel } from "./header/duplicate-label";
import { headerMissingLabel } from "./header/missing-label";
import { headerNotFound } from "./header/not-found";
import { headerUncertainLabel } from "./header/uncertain-label";
import { headerUnknownLabel } from "./header/unknown-label";
import { quotaChildrenDifferFromParent } from "./quota/children-differ-from-parent";
import { quotaConflicting } from "./quota/conflicting";
import { quotaMissing } from "./quota/missing";
import { quotaReversed } from "./quota/reversed";
import { quotaUnitUnknown } from "./quota/unit-unknown";
import { quotaUnreadable } from "./quota/unreadable";
import type { Rule } from "./rule";
import { sheetNoTable } from "./sheet/no-table";
import { unitListedTwice } from "./unit/listed-twice";
import { unitParentUnknown } from "./unit/parent-unknown";
import { contractEndedNoReturn } from "./worker/contract-ended-no-return";
import { contractEndsBeforeDeparture } from "./worker/contract-ends-before-departure";
import { departureAfterAsOf } from "./worker/departure-after-as-of";
import { departureBeforeBirth } from "./worker/departure-before-birth";
import { duplicateAcrossUnits } from "./worker/duplicate-across-units";
import { duplicateInSheet } from "./worker/duplicate-in-sheet";
import { identityBirthMismatch } from "./worker/identity-birth-mismatch";
import { identityCharacters } from "./worker/identity-characters";
import { identityCmndLapsed } from "./worker/identity-cmnd-lapsed";
import { identityLength } from "./worker/identity-length";
import { identityLostZeros } from "./worker/identity-lost-zeros";
import { identityMissing } from "./worker/identity-missing";
import { identityPlaceUnknown } from "./worker/identity-place-unknown";
import { identitySexMismatch } from "./worker/identity-sex-mismatch";
import { marketUnknown } from "./worker/market-unknown";
import { passportFormat } from "./worker/passport-format";
import { phoneFormat } from "./worker/phone-format";
import { phoneLostZero } from "./worker/phone-lost-zero";
import { priorityGroupUnknown } from "./worker/priority-group-unknown";
import { programmeUnknown } from "./worker/programme-unknown";
import { returnedBeforeDeparture } from "./worker/returned-before-departure";
import { sameNameAndBirth } from "./worker/same-name-and-birth";
import { sexUnknown } from "./worker/sex-unknown";
import { under18AtDeparture } from "./worker/under-18-at-departure";
import { unitAmbiguous } from "./worker/unit-ambiguous";
import { unitOtherEra } from "./worker/unit-other-era";
import { unitUnknown } from "./worker/unit-unknown";

// Written out one by one, so that a rule without its file does not compile.
const byId = {
  "file.empty": fileEmpty,
  "file.old-format": fileOldFormat,
  "file.encrypted": fileEncrypted,
  "file.truncated": fileTruncated,
  "file.not-a-workbook": fileNotAWorkbook,
  "file.damaged": fileDamaged,
  "file.too-large": fileTooLarge,
  "file.unpacks-too-large": fileUnpacksTooLarge,
  "file.too-many-parts": fileTooManyParts,
  "file.not-calculated": fileNotCalculated,
  "file.not-found": fileNotFound,
  "file.unreadable": fileUnreadable,
  "file.same-twice": fileSameTwice,
  "file.unit-unknown": fileUnitUnknown,
  "sheet.no-table": sheetNoTable,
  "header.not-found": headerNotFound,
  "header.missing-label": headerMissingLabel,
  "header.uncertain-label": headerUncertainLabel,
  "header.duplicate-label": headerDuplicateLabel,
  "header.unknown-label": headerUnknownLabel,
  "cell.required": cellRequired,
  "cell.error-value": cellErrorValue,
  "cell.not-a-date": cellNotADate,
  "cell.no-such-day": cellNoSuchDay,
  "cell.date-out-of-range": cellDateOutOfRange,
  "cell.not-a-number": cellNotANumber,
  "cell.number-out-of-range": cellNumberOutOfRange,
  "cell.not-in-list": cellNotInList,
  "worker.sex-unknown": sexUnknown,
  "worker.market-unknown": marketUnknown,
  "worker.programme-unknown": programmeUnknown,
  "worker.priority-group-unknown": priorityGroupUnknown,
  "worker.identity-missing": identityMissing,
  "worker.identity-characters": identityCharacters,
  "worker.identity-length": identityLength,
  "worker.identity-lost-zeros": identityLostZeros,
  "worker.identity-place-unknown": identityPlaceUnknown,
  "worker.identity-sex-mismatch": identitySexMismatch,
  "worker.identity-birth-mismatch": identityBirthMismatch,
  "worker.identity-cmnd-lapsed": identityCmndLapsed,
  "worker.phone-format": phoneFormat,
  "worker.phone-lost-zero": phoneLostZero,
  "worker.passport-format": passportFormat,
  "worker.departure-before-birth": departureBeforeBirth,
  "worker.under-18-at-departure": under18AtDeparture,
  "worker.returned-before-departure": returnedBeforeDeparture,
  "worker.contract-ends-before-departure": contractEndsBeforeDeparture,
  "worker.departure-after-as-of": departureAfterAsOf,
  "worker.contract-ended-no-return": contractEndedNoReturn,
  "worker.unit-unknown": unitUnknown,
  "worker.unit-ambiguous": unitAmbiguous,
  "worker.unit-other-era": unitOtherEra,
  "worker.duplicate-in-sheet": duplicateInSheet,
  "worker.duplicate-across-units": duplicateAcrossUnits,
  "worker.same-name-and-birth": sameNameAndBirth,
  "quota.unreadable": quotaUnreadable,
  "quota.reversed": quotaReversed,
  "quota.missing": quotaMissing,
  "quota.unit-unknown": quotaUnitUnknown,
  "quota.conflicting": quotaConflicting,
  "quota.children-differ-from-parent": quotaChildrenDifferFromParent,
  "unit.parent-unknown": unitParentUnknown,
  "unit.listed-twice": unitListedTwice,
  "calendar.period-unreadable": calendarPeriodUnreadable,
} as const satisfies Readonly<Record<RuleId, Rule>>;

/** Every rule there is, in the order of the messages: files, sheets, headers, cells, workers, quotas, units, dates. */
export const rules: readonly Rule[] = Object.values(byId);

/** What is known of a rule. */
export function ruleOf(id: RuleId): Rule {
  return byId[id];
}
