/** First and last of the years a text names. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** "2024", "Năm 2024", "Chỉ tiêu 2024", "2023-2025", "đến năm 2025 từ 2023"; `null` where no year from 2000 to 2099 stands. */
export function yearsOfText(text: string): Years | null {
  const years = [...text.matchAll(/(?:^|\D)(20\d{2})(?!\d)/g)].map((match) => Number.parseInt(match[1] ?? "", 10));
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };
}
