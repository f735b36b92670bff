import type { FunctionGuide } from "../function-spec";

export const marketNameGuide: FunctionGuide = {
  id: "NUOC",
  title: { vi: "Tên nước, vùng lãnh thổ", en: "Market" },
  summary: {
    vi: "Tên chuẩn (hoặc mã, nhóm, tên tiếng Anh) của nước, vùng lãnh thổ tiếp nhận, từ mọi cách viết quen dùng.",
    en: "The standard name (or code, group, English name) of a receiving market, from any usual spelling.",
  },
  help: {
    vi: "Tên theo Luật 69/2020 và TT 21/2021, mã theo ISO 3166. Chữ gần giống không bao giờ được tự nhận: ô đó nêu các tên gần nhất để chọn. Danh mục bổ sung trong sổ không dùng ở đây.",
    en: "Names as Vietnamese law writes them, codes by ISO 3166. A likeness is never taken for the name: the cell then shows the nearest ones. Lists that a workbook adds are not used here.",
  },
  parameters: {
    market: { vi: "Tên hoặc mã nước: một ô hoặc một vùng", en: "Name or code: a cell or a range" },
    told: {
      vi: "«tên» (mặc định), «mã», «nhóm» hoặc «tiếng Anh»",
      en: "“name” (the default), “code”, “group” or “English”",
    },
  },
  examples: [
    {
      cells: [["Nhật"], ["dai loan"], ["HQ"], [null], ["Nhật Bảm"]],
      args: [{ at: "A1:A5" }],
      gives: {
        values: [
          ["Nhật Bản"],
          ["Đài Loan (Trung Quốc)"],
          ["Hàn Quốc"],
          [null],
          ["Nước/vùng lãnh thổ: «Nhật Bảm» không có trong danh mục nước và vùng lãnh thổ. Có phải: Nhật Bản?"],
        ],
      },
    },
    { cells: [], args: ["thị trường Hàn Quốc", "mã"], gives: { values: [["KR"]] } },
    { cells: [], args: ["Lào", "nhóm"], gives: { values: [["Trung Quốc, Ma Cao và Đông Nam Á"]] } },
    {
      cells: [],
      args: ["Lào", "dân số"],
      gives: { error: "Chưa rõ «dân số». Ghi một trong các từ: tên; mã; nhóm; tiếng Anh" },
    },
  ],
};
