import type { ListKey } from "../lists/code-list";
import type { ChoiceField } from "../records";
import type { LocalText } from "../text/local-text";

/** Full years at departure, both ends included; `to` null is open. */
export interface AgeBand {
  readonly code: string;
  readonly from: number;
  readonly to: number | null;
  readonly label: LocalText;
}

interface Named {
  readonly key: string;
  readonly label: LocalText;
}

/** Something by which rows are broken down. */
export type Dimension =
  | (Named & { readonly kind: "choice"; readonly field: ChoiceField; readonly list: ListKey })
  /** Overlapping groups: a row stands in every one of its own, so that the lines may add up to more than the total. */
  | (Named & { readonly kind: "groups"; readonly list: ListKey; readonly overlaps: true })
  | (Named & { readonly kind: "age"; readonly bands: readonly AgeBand[] })
  /** The calendar month of departure, "2024-09". */
  | (Named & { readonly kind: "month" })
  /** The unit of the row, or the unit at or above it at a level of the run; codes are unit ids. */
  | (Named & { readonly kind: "unit"; readonly of: "row" | "reportingLevel" | "targetLevel" });

function band(code: string, from: number, to: number | null, vi: string, en: string): AgeBand {
  return { code, from, to, label: { vi, en } };
}

/** Everything that rows may be grouped by, in the order of reports. The code of a row that tells nothing is "". */
export const dimensions: readonly Dimension[] = [
  { key: "market", label: { vi: "Nước/vùng lãnh thổ", en: "Market" }, kind: "choice", field: "market", list: "market" },
  { key: "sex", label: { vi: "Giới tính", en: "Sex" }, kind: "choice", field: "sex", list: "sex" },
  {
    key: "programme",
    label: { vi: "Hình thức, chương trình", en: "Programme" },
    kind: "choice",
    field: "programme",
    list: "programme",
  },
  {
    key: "priorityGroup",
    label: { vi: "Đối tượng ưu tiên", en: "Priority group" },
    kind: "groups",
    list: "priorityGroup",
    overlaps: true,
  },
  {
    key: "ethnicGroup",
    label: { vi: "Dân tộc", en: "Ethnic group" },
    kind: "choice",
    field: "ethnicGroup",
    list: "ethnicGroup",
  },
  {
    key: "education",
    label: { vi: "Trình độ chuyên môn, kỹ năng nghề", en: "Qualification" },
    kind: "choice",
    field: "education",
    list: "education",
  },
  {
    key: "ageBand",
    label: { vi: "Nhóm tuổi khi xuất cảnh", en: "Age at departure" },
    kind: "age",
    bands: [
      band("under-18", 0, 17, "Dưới 18 tuổi", "Under 18"),
      band("18-24", 18, 24, "18–24 tuổi", "18–24"),
      band("25-34", 25, 34, "25–34 tuổi", "25–34"),
      band("35-44", 35, 44, "35–44 tuổi", "35–44"),
      band("45+", 45, null, "Từ 45 tuổi", "45 and over"),
    ],
  },
  { key: "month", label: { vi: "Tháng xuất cảnh", en: "Month of departure" }, kind: "month" },
  { key: "unit", label: { vi: "Đơn vị", en: "Unit" }, kind: "unit", of: "row" },
  { key: "reportingUnit", label: { vi: "Đơn vị báo cáo", en: "Reporting unit" }, kind: "unit", of: "reportingLevel" },
  { key: "targetUnit", label: { vi: "Đơn vị tổng hợp", en: "Unit rolled up to" }, kind: "unit", of: "targetLevel" },
];
