import type { RuleId } from "./finding-params";

/** The same sentences in English, the second language; placeholders as in vi.ts (a test compares them). */
export const findingTextsEn: Readonly<Record<RuleId, string>> = {
  "file.empty": "The file is empty. Ask for it again.",
  "file.old-format": "An old Excel file (.xls). Open it in Excel and save it as .xlsx.",
  "file.encrypted": "The file has a password to open. Remove it in Excel and save again.",
  "file.truncated": "The file stops before its end: it was not copied or downloaded whole. Get the original again.",
  "file.not-a-workbook":
    "Not an .xlsx workbook{looksLike|content}. Open it in the program that made it and save it as .xlsx.",
  "file.damaged": "The file is damaged in part «{part}». Repair it in Excel and save, or get the original again.",
  "file.too-large":
    "The file has {size|number} MB, more than {limit|number} MB. Delete pictures or sheets that are not needed.",
  "file.unpacks-too-large":
    "The file unpacks to too much (the limit is {limit|number} MB) or is packed unusually densely. Delete formatted empty rows and save again in Excel.",
  "file.too-many-parts": "The file has {count|number} parts, more than {limit|number}. Save it again in Excel.",
  "file.not-calculated": "{count|number} formula cells have no result yet, the first one here. Open in Excel and save.",
  "file.not-found": "No such file or folder. Check the path.",
  "file.unreadable": "The file cannot be read ({reason}). Close it in other programs, or check its permissions.",
  "file.same-twice": "The same content as «{other}», so it is read once.",
  "file.unit-unknown":
    "It is not known whose file this is. Write the unit's name above the table, such as «UBND xã …».",
  "sheet.no-table":
    "No known table in this sheet, so it is not read. If it holds data to be counted, look at its header row.",
  "header.not-found":
    "No known table was found. A header row is needed, with columns such as «Họ và tên», «Số CCCD», «Ngày xuất cảnh».",
  "header.missing-label": "The table has no column «{label}». Add it, or rename the column that holds it to «{label}».",
  "header.uncertain-label":
    "It is not clear what column «{heading}» holds. Perhaps: {candidates}. Make the heading clear; the column is not read yet.",
  "header.duplicate-label": "Two columns are «{label}»: column {used} is read, this one is not. Remove or rename one.",
  "header.unknown-label": "Column «{heading}» is not used in checks and roll-ups; its content stays as it is.",
  "cell.required": "Enter {label}",
  "cell.error-value": "{label}: the cell shows the error {value}. Mend the formula, or enter the value.",
  "cell.not-a-date": "{label} must be a date such as 05/06/2023; it is «{value}»",
  "cell.no-such-day": "{label}: there is no day {value} in the calendar",
  "cell.date-out-of-range": "{label} must lie between {from|date} and {to|date}; it is {found|date}",
  "cell.not-a-number": "{label} must be a number such as {example}; it is «{value}»",
  "cell.number-out-of-range": "{label} must lie between {least|number} and {most|number}; it is {found|number}",
  "cell.not-in-list": "{label}: «{value}» is not in the list «{list}»{candidates|choices}",
  "worker.sex-unknown": "{label} must be Nam or Nữ; it is «{value}»",
  "worker.market-unknown": "{label}: «{value}» is not in the list of countries and territories{candidates|choices}",
  "worker.programme-unknown": "{label}: «{value}» is not in the list of programmes{candidates|choices}",
  "worker.priority-group-unknown": "{label}: «{value}» is not in the list of priority groups{candidates|choices}",
  "worker.identity-missing": "Enter {label}; if there is none yet, the passport number",
  "worker.identity-characters": "{label} has digits only; it is «{value}»",
  "worker.identity-length": "{label} must have 12 digits (an old CMND has 9); «{value}» has {length|number}",
  "worker.identity-lost-zeros":
    "{label} «{value}» has only {length|number} digits and may have lost its leading zeros. Is it {restored}?",
  "worker.identity-place-unknown":
    "{label} «{value}»: the first three digits {place} are no code of a place of birth registration. Check the number.",
  "worker.identity-sex-mismatch":
    "{label} «{value}» is the number of a {sexInNumber|sex} person, but the sex column says {sexInRow|sex}. Check both.",
  "worker.identity-birth-mismatch":
    "{label} «{value}» is the number of a person born in {yearInNumber}, but the birth column says {yearInRow}. Check both.",
  "worker.identity-cmnd-lapsed":
    "{label} «{value}» is an old CMND number, of no use since 01/01/2025. Add the 12-digit number.",
  "worker.phone-format": "{label} «{value}» must be a Vietnamese number of 10 digits beginning with 0",
  "worker.phone-lost-zero": "{label} «{value}» has lost its leading 0. The whole number: {restored}",
  "worker.passport-format": "{label} «{value}» is unusual: mostly it is one letter and 7 digits. Check the number.",
  "worker.departure-before-birth": "The departure ({departed|date}) must come after the birth ({born})",
  "worker.under-18-at-departure":
    "The worker was {age|number} at departure ({departed|date}); 18 is the least. Check the birth ({born}) and the departure.",
  "worker.returned-before-departure": "The return ({returned|date}) must come after the departure ({departed|date})",
  "worker.contract-ends-before-departure":
    "The contract's end ({ended|date}) must come after the departure ({departed|date})",
  "worker.departure-after-as-of":
    "The departure ({departed|date}) is after the cut-off ({asOf|date}), so it is not counted yet",
  "worker.contract-ended-no-return":
    "The contract ended ({ended|date}) and no return is written. Enter the return, or the status now (extended, overdue…).",
  "worker.unit-unknown": "{label}: «{value}» is not in the list of units{candidates|choices}",
  "worker.unit-ambiguous":
    "{label}: «{value}» names several units: {candidates}. Add the district or province, or write the code.",
  "worker.unit-other-era":
    "{label}: on {on|date} there was no «{value}»{now|successors}. Write the unit's name of that time.",
  "worker.duplicate-in-sheet": "The same {label} as row {row|number} ({name}): one row a person for each journey",
  "worker.duplicate-across-units":
    "The same {label} as {name}, file «{file}», sheet «{sheet}», row {row|number}: counted once. The two places agree on who keeps the record.",
  "worker.same-name-and-birth":
    "The same name and birth as row {row|number}, file «{file}», sheet «{sheet}», but another number. See whether it is one person.",
  "quota.unreadable": "Quota «{value}» is not clear. Write a number, or a range such as 04-05.",
  "quota.reversed": "Quota «{value}»: the first number must be the smaller, as in 04-05",
  "quota.missing": "{unit} has no quota for {period}. If one was assigned, add it to the table of quotas.",
  "quota.unit-unknown": "Unit «{value}» is not in the list of units{candidates|choices}",
  "quota.conflicting": "{unit} has two quotas for {year}: {first} and {second}. Keep one.",
  "quota.children-differ-from-parent":
    "The quota of {unit} is {parentRange}, but its units add up to {childrenRange}. Both are kept; look at the assigning document.",
  "unit.parent-unknown":
    "The parent «{value}» is not in the list of units. Add a row for it, or mend the name or code.",
  "unit.listed-twice": "Unit «{name}» has two rows with one code and one time. Keep one.",
  "calendar.period-unreadable":
    "Period «{value}» is not clear. Write Năm, 6 tháng, Quý, Tháng; or one period such as Năm 2024, Tháng 9/2024.",
};
