import {
  type CheckView,
  type DifferenceItem,
  type DrillView,
  type FileView,
  type FindingItem,
  type HomeView,
  type JobKey,
  type ReportView,
  type RollUpView,
  serialOfIso,
  sheetLayout,
  type SlipLine,
  type UnitLineView,
  type VerifyView,
} from "../../core";
import type { AppliedRun } from "../../sidebar/backend";

// Small invented views. Phones and identity numbers stand in ranges nobody is given.

const asOf = serialOfIso("2024-11-27") ?? 0;
const period = { key: "2024", name: "Năm 2024" };
const communes = ["Xã Bình Trị", "Xã Bình Thuận", "Thị trấn Châu Ổ", "Xã Bình Minh"];
const people = ["Trần Thị Hồng Nhung", "Nguyễn Văn Đức", "Phạm Quốc Khánh", "Hồ Thị Thắm", "Đinh Văn Rốt"];

const at = <T>(list: readonly T[], index: number): T => list[index % list.length]!;

export const writtenRun: AppliedRun = { label: "Đã ghi 9 trang kết quả", cells: 1204, sheets: 9 };
export const undoneRun: AppliedRun = { label: "Đã hoàn tác: ghi 9 trang kết quả", cells: 1204, sheets: 9 };

export function homeView(rest: Partial<HomeView> = {}): HomeView {
  const jobs: readonly JobKey[] = ["check", "fix", "report", "rollUp", "verify", "drill", "template"];
  return {
    kind: "register",
    file: "Bình Trị.xlsx",
    title: "Sổ theo dõi của Xã Bình Trị",
    unit: { name: "Xã Bình Trị", level: "xã" },
    profile: { key: "binh-son", name: "Huyện Bình Sơn", office: "Phòng Lao động - Thương binh và Xã hội" },
    period,
    asOf,
    progress: {
      departed: 3,
      quota: "05",
      ratio: 0.6,
      text: "3/5 (60 %)",
      status: "below",
      statusText: "Chưa đạt",
      basis: "Quyết định 526/QĐ-UBND",
    },
    due: { lastDay: asOf + 12, daysLeft: 12, text: "còn 12 ngày (hạn 09/12/2024)", basis: "Công văn của UBND huyện" },
    tables: [{ title: "Danh sách lao động", sheet: "DS 2024", rows: 42 }],
    counts: { errors: 2, explains: 1, notes: 4, explained: 0 },
    steps: [
      { job: "check", reason: "2 lỗi phải sửa trước khi nộp" },
      { job: "report", reason: "Còn 12 ngày đến hạn nộp" },
    ],
    jobs: jobs.map((job) => ({
      job,
      enabled: job !== "verify" && job !== "drill",
      why: job === "verify" || job === "drill" ? "Chỉ dùng với bảng tổng hợp" : "",
    })),
    rollUpLabel: "Tổng hợp lên huyện",
    profiles: [{ key: "binh-son", name: "Huyện Bình Sơn" }],
    periods: [period, { key: "2023", name: "Năm 2023" }],
    levels: [{ key: "huyen", name: "huyện" }],
    ...rest,
  };
}

/** `count` findings of all severities; every third can be repaired. */
export function findingItems(count: number): readonly FindingItem[] {
  return Array.from({ length: count }, (_, index): FindingItem => {
    const kind = index % 3;
    const row = index + 5;
    return {
      id: `f${String(index)}`,
      rule: kind === 0 ? "cell.not-a-date" : kind === 1 ? "worker.returned-before-departure" : "header.missing-label",
      severity: kind === 0 ? "error" : kind === 1 ? "explain" : "note",
      file: "Bình Trị.xlsx",
      sheet: "DS 2024",
      row,
      column: 3,
      place: `D${String(row + 1)}`,
      heading: "Ngày xuất cảnh",
      value: "31/02/2024",
      message: "Ngày xuất cảnh (31/02/2024) không có trong lịch",
      expected: "Ngày, tháng, năm, ví dụ 05/06/2024",
      title: "Ô không phải là ngày",
      why: "Không có ngày thì không biết người này tính vào kỳ nào.",
      law: "Thông tư 20/2021/TT-BLĐTBXH, Điều 3",
      person: at(people, index),
      fix:
        kind === 0
          ? {
              to: "29/02/2024",
              why: "Ngày gần nhất có trong lịch",
              changes: [{ kind: "put-cells", sheet: "DS 2024", row, column: 3, cells: [[45351]] }],
            }
          : null,
      mayExplain: kind === 1,
      reason: "",
    };
  });
}

export function checkView(count = 6): CheckView {
  const items = findingItems(count);
  const many = (severity: FindingItem["severity"]): number => items.filter((item) => item.severity === severity).length;
  return {
    file: "Bình Trị.xlsx",
    counts: { errors: many("error"), explains: many("explain"), notes: many("note"), explained: 0 },
    items,
    tables: [{ title: "Danh sách lao động", sheet: "DS 2024", rows: 42 }],
    rows: { read: 42, accepted: 40, refused: 2 },
    period,
    asOf,
  };
}

export function reportView(rest: Partial<ReportView> = {}): ReportView {
  const layout = sheetLayout(
    "Báo cáo",
    [
      ["Nước", "Số người"],
      ["Nhật Bản", 2],
      ["Đài Loan (Trung Quốc)", 1],
    ],
    {
      charts: [
        {
          kind: "bar",
          title: "Số người xuất cảnh theo nước",
          categories: { top: 1, left: 0, bottom: 2, right: 0 },
          series: [{ name: "Số người", values: { top: 1, left: 1, bottom: 2, right: 1 } }],
          unit: "Lao động",
          at: { top: 5, left: 0, bottom: 20, right: 5 },
        },
      ],
    },
  );
  return {
    title: "Báo cáo năm 2024 của Xã Bình Trị",
    sheet: "Báo cáo",
    lines: [
      { label: "Số người xuất cảnh trong kỳ", value: "3" },
      { label: "Trong đó: nữ", value: "1" },
      { label: "So với chỉ tiêu", value: "3/5 (60 %)" },
      { label: "Đang ở nước ngoài", value: "14" },
    ],
    changes: [{ kind: "put-sheet", layout }],
    ...rest,
  };
}

/** Every fourth file is refused from the third on. */
export function fileViews(names: readonly string[]): readonly FileView[] {
  return names.map((file, index) =>
    index % 4 === 2
      ? { file, state: "refused", text: "Tệp có mật khẩu: hãy bỏ mật khẩu rồi chọn lại" }
      : { file, state: "read", text: `${String(10 + index)} dòng · ${at(communes, index)}` },
  );
}

function unitLine(unit: string, depth: number, departed: number, quota: number): UnitLineView {
  const ratio = departed / quota;
  const status = ratio < 1 ? "below" : ratio === 1 ? "within" : "above";
  return {
    unit,
    depth,
    quota: String(quota).padStart(2, "0"),
    departed,
    ratio,
    text: `${String(departed)}/${String(quota)} (${String(Math.round(ratio * 100))} %)`,
    status,
    statusText: { below: "Chưa đạt", within: "Đạt", above: "Vượt" }[status],
  };
}

export function rollUpView(rest: Partial<RollUpView> = {}): RollUpView {
  const slip: readonly SlipLine[] = [
    { file: "Bình Trị.xlsx", sheet: "DS 2024", unit: "Xã Bình Trị", read: 42, counted: 40, refused: 2, duplicate: 0 },
    { file: "chau o.xlsx", sheet: "Sheet1", unit: "Thị trấn Châu Ổ", read: 18, counted: 17, refused: 0, duplicate: 1 },
  ];
  const items = findingItems(6);
  return {
    title: "Tổng hợp Huyện Bình Sơn, năm 2024",
    units: [unitLine("Xã Bình Trị", 0, 3, 5), unitLine("Thị trấn Châu Ổ", 0, 6, 5), unitLine("Xã Bình Minh", 0, 4, 4)],
    total: unitLine("Tổng cộng", 0, 13, 14),
    slip,
    slipTotal: { file: "", sheet: "", unit: "", read: 60, counted: 57, refused: 2, duplicate: 1 },
    reporting: [
      { unit: "Xã Bình Trị", state: "on-time", text: "đúng hạn (05/12/2024)" },
      { unit: "Thị trấn Châu Ổ", state: "late", text: "chậm 3 ngày" },
      { unit: "Xã Bình Minh", state: "missing", text: "chưa nộp, hạn 09/12/2024" },
    ],
    reportingCounts: { onTime: 1, late: 1, missing: 1 },
    duplicates: [
      {
        places: ["tệp Bình Trị.xlsx, trang DS 2024, dòng 12", "tệp chau o.xlsx, trang Sheet1, dòng 7"],
      },
    ],
    duplicateCount: 1,
    counts: { errors: 2, explains: 2, notes: 2, explained: 0 },
    items,
    sheets: [
      { sheet: "Tổng hợp", size: "14 dòng × 16 cột", replaces: true },
      { sheet: "Danh sách", size: "60 dòng × 25 cột", replaces: false },
    ],
    charts: [
      {
        kind: "bar",
        title: "Số người xuất cảnh theo đơn vị",
        categories: ["Xã Bình Trị", "Thị trấn Châu Ổ", "Xã Bình Minh"],
        series: [{ name: "Số người", values: [3, 6, 4] }],
      },
    ],
    ...rest,
  };
}

const causes = [
  ["overtyped", "bị gõ đè"],
  ["stale", "nguồn đã đổi sau khi tổng hợp"],
  ["changed", "kết quả tính khác trước"],
  ["missing", "thiếu"],
  ["extra", "thừa"],
] as const;

export function verifyView(count = 5): VerifyView {
  const items = Array.from({ length: count }, (_, index): DifferenceItem => {
    const [cause, causeText] = at(causes, index);
    return {
      id: `d${String(index)}`,
      sheet: index % 2 === 0 ? "Tổng hợp" : "Phân tổ",
      cell: `D${String(index + 8)}`,
      row: index + 7,
      column: 3,
      label: `${at(communes, index)}, số người xuất cảnh trong kỳ`,
      found: cause === "missing" ? "" : String(index + 2),
      expected: cause === "extra" ? "" : String(index + 1),
      cause,
      causeText,
    };
  });
  return {
    title: "Đối chiếu bảng tổng hợp Huyện Bình Sơn",
    compared: 1204,
    items,
    text: count === 0 ? "Khớp cả 1.204 ô" : `${String(count)} ô khác trong 1.204 ô đã đối chiếu`,
  };
}

export function drillView(count = 3, rest: Partial<DrillView> = {}): DrillView {
  return {
    sheet: "Tổng hợp",
    cell: "D8",
    label: "Xã Bình Trị, số người xuất cảnh trong kỳ",
    value: String(count),
    written: "",
    how: ["Đếm người có ngày xuất cảnh từ 01/01/2024 đến 27/11/2024.", "Mỗi người đếm một lần."],
    rows: Array.from({ length: count }, (_, index) => ({
      file: "Bình Trị.xlsx",
      sheet: "DS 2024",
      row: index + 6,
      name: at(people, index),
      unit: at(communes, index),
    })),
    ...rest,
  };
}
