import type { Field, Person } from "./person";

/** A column of an officer's sheet: what it holds and how the office calls it. */
export interface Column {
  readonly field: Field | "ordinal" | "address" | "birthOfMen" | "birthOfWomen";
  readonly heading: string;
  /** A heading above it and its neighbours of the same group. */
  readonly group?: string;
  readonly width: number;
}

export type Writer = "exceljs" | "hucre" | "ours";

/** How one office keeps its list. */
export interface Style {
  readonly writer: Writer;
  readonly columns: readonly Column[];
  /** "serial": real dates; "text": d/m/y with the separator of the day; "mixed": some of both. */
  readonly dates: "serial" | "text" | "mixed";
  readonly births: "full" | "year" | "some-years";
  /** Departures known to the month only ("03/2024"). */
  readonly departures: "day" | "month";
  readonly spelling: "proper" | "loose";
  readonly identity: "text" | "number" | "grouped";
  readonly numbering: "none" | "brackets" | "plain" | "letters";
  /** Rows under headings such as "I. Thôn 1". */
  readonly sections: boolean;
  readonly total: boolean;
  readonly signature: boolean;
  readonly groupSeparator: string;
}

const col = (field: Column["field"], heading: string, width: number, group?: string): Column =>
  group === undefined ? { field, heading, width } : { field, heading, width, group };

/** The sheet that the product's own template gives. */
export const template: Style = {
  writer: "ours",
  columns: [
    col("ordinal", "STT", 6),
    col("fullName", "Họ và tên", 24),
    col("birthDate", "Ngày sinh", 12),
    col("sex", "Giới tính", 9),
    col("identityNumber", "Số định danh cá nhân (CCCD)", 17),
    col("passportNumber", "Số hộ chiếu", 12),
    col("phone", "Số điện thoại", 13),
    col("ethnicGroup", "Dân tộc", 10),
    col("village", "Thôn, bản, tổ dân phố", 14),
    col("priorityGroups", "Đối tượng ưu tiên", 22),
    col("market", "Nước/vùng lãnh thổ", 16),
    col("programme", "Hình thức, chương trình", 20),
    col("enterprise", "Doanh nghiệp, đơn vị đưa đi", 24),
    col("contractMonths", "Thời hạn hợp đồng (tháng)", 10),
    col("departureDate", "Ngày xuất cảnh", 12),
    col("returnDate", "Ngày về nước", 12),
    col("returnReason", "Lý do về nước", 18),
    col("statusAbroad", "Tình trạng làm việc ở nước ngoài", 18),
    col("loanAmount", "Vay vốn (triệu đồng)", 11),
    col("supportAmount", "Hỗ trợ (triệu đồng)", 11),
    col("note", "Ghi chú", 20),
  ],
  dates: "serial",
  births: "full",
  departures: "day",
  spelling: "proper",
  identity: "text",
  numbering: "brackets",
  sections: false,
  total: false,
  signature: false,
  groupSeparator: "; ",
};

/** The annex of a report: two header rows, numbering, total, signatures; births split by sex. */
export const official: Style = {
  ...template,
  writer: "exceljs",
  columns: [
    col("ordinal", "STT", 5),
    col("fullName", "Họ và tên", 24),
    col("birthOfMen", "Nam", 12, "Ngày, tháng, năm sinh"),
    col("birthOfWomen", "Nữ", 12, "Ngày, tháng, năm sinh"),
    col("identityNumber", "Số CMND/CCCD", 16),
    col("ethnicGroup", "Dân tộc", 9),
    col("village", "Thôn, bản", 13),
    col("priorityGroups", "Đối tượng", 20),
    col("market", "Nước đến", 15),
    col("programme", "Hình thức đi", 18),
    col("departureDate", "Ngày xuất cảnh", 12, "Thời gian"),
    col("returnDate", "Ngày về nước", 12, "Thời gian"),
    col("contractMonths", "Thời hạn HĐ (tháng)", 9),
    col("statusAbroad", "Tình trạng", 16),
    col("note", "Ghi chú", 18),
  ],
  dates: "text",
  numbering: "plain",
  total: true,
  signature: true,
  groupSeparator: ", ",
};

/** What fits on a page: short headings, short spellings. */
export const short: Style = {
  ...template,
  writer: "hucre",
  columns: [
    col("ordinal", "TT", 5),
    col("fullName", "Họ tên", 22),
    col("birthDate", "NS", 11),
    col("sex", "GT", 6),
    col("identityNumber", "CCCD", 15),
    col("phone", "SĐT", 12),
    col("market", "Nước", 14),
    col("departureDate", "Ngày đi", 11),
    col("contractMonths", "Thời hạn", 9),
    col("returnDate", "Ngày về", 11),
    col("note", "GC", 16),
  ],
  dates: "mixed",
  births: "some-years",
  spelling: "loose",
  numbering: "none",
};

/** By village, under section rows; years of birth only. */
export const byVillage: Style = {
  ...template,
  writer: "exceljs",
  columns: [
    col("ordinal", "Số TT", 6),
    col("fullName", "Họ và tên NLĐ", 23),
    col("birthDate", "Năm sinh", 9),
    col("sex", "Giới tính (Nam/Nữ)", 9),
    col("identityNumber", "Số CCCD", 15),
    col("market", "Thị trường", 14),
    col("enterprise", "Công ty phái cử", 24),
    col("occupation", "Ngành nghề", 18),
    col("departureDate", "Ngày tháng xuất cảnh", 12),
    col("contractEndDate", "Ngày hết hạn HĐ", 12),
    col("returnDate", "Ngày về", 12),
    col("returnReason", "Lý do về", 16),
    col("statusAbroad", "Tình trạng hiện nay", 16),
    col("note", "Ghi chú", 16),
  ],
  dates: "text",
  births: "year",
  spelling: "loose",
  numbering: "letters",
  sections: true,
  total: true,
  signature: true,
};

/** With money: loans, support, wages. */
export const withLoans: Style = {
  ...template,
  writer: "exceljs",
  columns: [
    col("ordinal", "Số TT", 6),
    col("fullName", "Họ và tên người lao động", 24),
    col("birthDate", "Sinh ngày", 11),
    col("sex", "Nam/Nữ", 7),
    col("identityNumber", "Số định danh cá nhân", 16),
    col("phone", "Điện thoại\nliên hệ", 12),
    col("address", "Địa chỉ", 18),
    col("priorityGroups", "Diện chính sách", 20),
    col("education", "Trình độ", 13),
    col("market", "Nước tiếp nhận", 14),
    col("programme", "Chương trình", 17),
    col("enterprise", "Đơn vị phái cử", 24),
    col("contractNumber", "Số HĐ", 13),
    col("departureDate", "Ngày\nbay", 11),
    col("contractMonths", "Thời hạn HĐ", 9),
    col("returnDate", "Ngày nhập cảnh", 11),
    col("loanAmount", "Số tiền vay (triệu đồng)", 10, "Kinh phí"),
    col("supportAmount", "Số tiền hỗ trợ", 10, "Kinh phí"),
    col("monthlyWage", "Thu nhập (tr.đ/tháng)", 10),
    col("statusAbroad", "Trạng thái", 16),
    col("note", "Ghi chú", 16),
  ],
  spelling: "loose",
  numbering: "none",
  total: true,
  groupSeparator: " + ",
};

/** Kept from year to year in an old file: months of departure, old numbers. */
export const oldList: Style = {
  ...template,
  writer: "hucre",
  columns: [
    col("ordinal", "STT", 5),
    col("fullName", "HỌ VÀ TÊN", 24),
    col("birthDate", "NĂM SINH", 9),
    col("sex", "PHÁI", 6),
    col("identityNumber", "SỐ CMND/CCCD", 15),
    col("passportNumber", "HỘ CHIẾU", 11),
    col("priorityGroups", "ĐỐI TƯỢNG CHÍNH SÁCH", 20),
    col("market", "QUỐC GIA", 14),
    col("departureDate", "THÁNG/NĂM ĐI", 11),
    col("contractMonths", "THỜI HẠN", 9),
    col("statusAbroad", "TÌNH TRẠNG", 17),
    col("note", "GHI CHÚ", 16),
  ],
  dates: "text",
  births: "year",
  departures: "month",
  spelling: "loose",
  numbering: "none",
  groupSeparator: " và ",
};

export const allStyles: readonly Style[] = [official, template, short, byVillage, withLoans, oldList];

/** A style with the commune in a column of its own, after the name. */
export function withCommune(style: Style, heading = "Xã, thị trấn"): Style {
  const at = style.columns.findIndex(({ field }) => field === "fullName") + 1;
  return {
    ...style,
    columns: [...style.columns.slice(0, at), col("commune", heading, 16), ...style.columns.slice(at)],
  };
}

/** A style with other headings or columns changed. */
export function withColumns(style: Style, change: (columns: readonly Column[]) => readonly Column[]): Style {
  return { ...style, columns: change(style.columns) };
}

/** True where the style has a column for the field; births and sexes may stand in split columns. */
export function shows(style: Style, field: Field): boolean {
  const isSplit = style.columns.some((column) => column.field === "birthOfMen");
  if (isSplit && (field === "birthDate" || field === "sex")) return true;
  return style.columns.some((column) => column.field === field);
}

/** A person as far as a list of this style can tell. */
export function asShown(person: Person, style: Style): Person {
  const birthDate = style.births === "year" ? person.birthDate.slice(0, 4) : person.birthDate;
  const departureDate =
    style.departures === "month" ? (person.departureDate?.slice(0, 7) ?? null) : person.departureDate;
  const hide = <T>(field: Field, value: T): T | null => (shows(style, field) ? value : null);
  return {
    ...person,
    birthDate,
    departureDate,
    identityNumber: hide("identityNumber", person.identityNumber),
    passportNumber: hide("passportNumber", person.passportNumber),
    phone: hide("phone", person.phone),
    ethnicGroup: hide("ethnicGroup", person.ethnicGroup),
    priorityGroups: hide("priorityGroups", person.priorityGroups) ?? [],
    education: hide("education", person.education),
    programme: hide("programme", person.programme),
    enterprise: hide("enterprise", person.enterprise),
    occupation: hide("occupation", person.occupation),
    contractNumber: hide("contractNumber", person.contractNumber),
    contractMonths: hide("contractMonths", person.contractMonths),
    contractEndDate: hide("contractEndDate", person.contractEndDate),
    returnDate: hide("returnDate", person.returnDate),
    returnReason: hide("returnReason", person.returnReason),
    statusAbroad: hide("statusAbroad", person.statusAbroad),
    monthlyWage: hide("monthlyWage", person.monthlyWage),
    loanAmount: hide("loanAmount", person.loanAmount),
    supportAmount: hide("supportAmount", person.supportAmount),
    note: hide("note", person.note),
  };
}
