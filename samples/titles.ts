import type { Day } from "./day";
import { dateLineOf } from "./list-file";
import type { Titles } from "./list-sheet";

/** How much a sheet says above its table. */
export type TitleKind = "national" | "plain" | "one-line" | "above-only" | "none";

export interface TitleWords {
  /** "Xã Bình Trị", as the sheet spells it. */
  readonly unit: string;
  /** "Huyện Bình Sơn". */
  readonly above: string;
  readonly period: string;
  readonly reportedOn: Day | null;
  readonly office?: string;
}

/** Title lines of a kind. The date stands in the national block, and under the signatures where a style has them. */
export function titlesOf(kind: TitleKind, { unit, above, period, reportedOn, office = "UBND" }: TitleWords): Titles {
  const bare = unit.replace(/^(Xã|Phường|Thị trấn|Đảng bộ|Chi bộ|Thôn) /, "");
  const dateLine = reportedOn === null ? null : dateLineOf(bare, reportedOn);
  const heading = `DANH SÁCH NGƯỜI LAO ĐỘNG ĐI LÀM VIỆC Ở NƯỚC NGOÀI THEO HỢP ĐỒNG ${period.toUpperCase()}`;
  const lines: Readonly<Record<TitleKind, readonly string[]>> = {
    national: [
      `${office} ${above.toUpperCase()} | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`,
      `${office} ${unit.toUpperCase()} | Độc lập - Tự do - Hạnh phúc`,
      `Số:       /BC-UBND | ${dateLine ?? "ngày      tháng      năm"}`,
      "",
      heading,
      `(Kèm theo Báo cáo của ${office} ${unit.charAt(0).toLowerCase()}${unit.slice(1)})`,
      "",
    ],
    plain: [`${office} ${unit.toUpperCase()}`, heading, ""],
    "one-line": [`Danh sách lao động đi làm việc ở nước ngoài ${period} - ${unit}`, ""],
    "above-only": [`ỦY BAN NHÂN DÂN ${above.toUpperCase()}`, heading, ""],
    none: [],
  };
  return { lines: lines[kind], dateLine };
}
