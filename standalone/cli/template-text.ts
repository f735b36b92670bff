import type { LocalText } from "../../core/index";

/** Why there is no template for what was asked. `{name}` places are filled. */
export const templateTexts = {
  unknown: {
    vi: "{profile} không có đơn vị «{value}»; chọn trong: {units}.",
    en: "{profile} has no unit «{value}»; choose among: {units}.",
  },
  ambiguous: {
    vi: "«{value}» là tên của nhiều đơn vị; ghi mã của một trong: {units}.",
    en: "«{value}» names several units; write the code of one of: {units}.",
  },
  otherEra: {
    vi: "Đơn vị «{value}» không có vào thời điểm này{now}.",
    en: "Unit «{value}» does not exist at that time{now}.",
  },
  now: { vi: "; nay là {units}", en: "; it is now {units}" },
} as const satisfies Record<string, LocalText>;
