import type { LocalText } from "../text/local-text";

/** Words about the rows behind a figure, for every front end. `{name}` places are filled. */
export const drillTexts = {
  overwritten: {
    vi: "Ô đã bị gõ đè: khi tổng hợp ghi {written}.",
    en: "The cell was typed over: {written} was written.",
  },
  "cell-name": {
    vi: 'Không hiểu ô «{asked}»; viết như D8 hoặc "Tổng hợp!D8".',
    en: 'Cell «{asked}» is not clear; write D8 or "Summary!D8".',
  },
  "no-sheet": { vi: "Không có trang nào như «{asked}».", en: "There is no sheet as in «{asked}»." },
  "no-figure": {
    vi: "Ô «{asked}» không phải một con số tổng hợp.",
    en: "Cell «{asked}» is no consolidated figure.",
  },
  unreadable: {
    vi: "Không đọc lại được các dòng trong tệp này để giải thích ô «{asked}».",
    en: "The rows of this workbook cannot be read again to explain «{asked}».",
  },
  near: { vi: " Gần đó có: {cells}.", en: " Near it: {cells}." },

  notDrilled: { vi: "Chưa xem được người của con số này", en: "Nobody to show for this cell" },
  "no-stamp": {
    vi: "Sổ đang mở không phải bảng tổng hợp do chương trình lập. Hãy mở tệp tổng hợp, rồi bấm vào một con số.",
    en: "The open workbook is no roll-up of ours. Open the consolidated workbook, then click a figure.",
  },
  template: {
    vi: "Sổ đang mở là sổ theo mẫu của một đơn vị, không phải bảng tổng hợp. Hãy mở tệp tổng hợp, rồi bấm vào một con số.",
    en: "The open workbook is a unit's register from a template, not a roll-up. Open the consolidated workbook, then click a figure.",
  },
  pick: { vi: "Hãy bấm vào một con số của bảng tổng hợp.", en: "Click a figure of the roll-up." },
} as const satisfies Record<string, LocalText>;
