import type { LocalText } from "../../core/index";

export const functionTexts = {
  notAnswered: {
    vi: "Chưa tính được vì Tổng Hợp đang khởi động lại. Bấm Ctrl+Alt+F9 để tính lại.",
    en: "Not worked out yet: Tổng Hợp is starting again. Press Ctrl+Alt+F9 to calculate again.",
  },
} as const satisfies Readonly<Record<string, LocalText>>;
