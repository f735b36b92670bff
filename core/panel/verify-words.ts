import type { DifferenceCause } from "../commands/difference";
import type { LocalText } from "../text/local-text";

/** Why a figure differs, in words that every front end uses. */
export const causeWords: Readonly<Record<DifferenceCause, LocalText>> = {
  changed: { vi: "kết quả tính khác trước", en: "computed otherwise" },
  overtyped: { vi: "bị gõ đè", en: "typed over" },
  stale: { vi: "nguồn đã đổi sau khi tổng hợp", en: "a source has changed since" },
  missing: { vi: "thiếu", en: "missing" },
  extra: { vi: "thừa", en: "extra" },
};

/** Words of the verification in the panel. `{name}` places are filled. */
export const verifyWords = {
  title: { vi: "Đối chiếu {unit}{period}", en: "Verification of {unit}{period}" },
  same: { vi: "Khớp cả {compared} ô", en: "All {compared} cells agree" },
  differ: { vi: "{count} ô khác trong {compared} ô đã đối chiếu", en: "{count} of {compared} cells differ" },
  blank: { vi: "(trống)", en: "(blank)" },
  notVerified: { vi: "Chưa đối chiếu được", en: "Not verified" },
  "no-stamp": {
    vi: "Sổ đang mở không phải bảng tổng hợp do chương trình lập, nên không có gì để đối chiếu. Hãy mở tệp tổng hợp rồi làm lại.",
    en: "The open workbook is no roll-up of ours, so there is nothing to verify. Open the consolidated workbook and try again.",
  },
  template: {
    vi: "Sổ đang mở là sổ theo mẫu của một đơn vị, không phải bảng tổng hợp. Hãy mở tệp tổng hợp rồi làm lại.",
    en: "The open workbook is a unit's register from a template, not a roll-up. Open the consolidated workbook and try again.",
  },
} as const satisfies Record<string, LocalText>;
