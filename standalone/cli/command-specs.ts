import type { LocalText } from "../../core/index";

/** An option of a command, as data: help, parsing and error messages are made of it. */
export interface OptionSpec {
  /** Without the dashes. */
  readonly name: string;
  readonly short?: string;
  /** What stands after it in help; absent for a switch. */
  readonly value?: LocalText;
  readonly about: LocalText;
  readonly isRequired?: boolean;
  /** Takes every word up to the next option. */
  readonly isVariadic?: boolean;
}

export interface ArgumentSpec {
  readonly name: LocalText;
  readonly about: LocalText;
  readonly isVariadic: boolean;
}

export type CommandName = "template" | "check" | "fix" | "roll-up" | "verify" | "explain";

export interface CommandSpec {
  readonly name: CommandName;
  readonly about: LocalText;
  readonly arguments: readonly ArgumentSpec[];
  readonly options: readonly OptionSpec[];
  readonly examples: readonly (LocalText & { readonly line: string })[];
}

const file: LocalText = { vi: "TỆP", en: "FILE" };
const day: LocalText = { vi: "NGÀY", en: "DATE" };

const inputs: ArgumentSpec = {
  name: { vi: "TỆP-HOẶC-THƯ-MỤC", en: "FILE-OR-FOLDER" },
  about: {
    vi: "tệp .xlsx, .xlsm, hoặc thư mục chứa các tệp đó (kể cả thư mục con)",
    en: ".xlsx or .xlsm files, or folders with such files in them (subfolders too)",
  },
  isVariadic: true,
};

const output: ArgumentSpec = {
  name: file,
  about: { vi: "tệp tổng hợp do lệnh roll-up ghi ra", en: "a consolidated workbook, written by roll-up" },
  isVariadic: false,
};

const profile: OptionSpec = {
  name: "profile",
  value: { vi: "ĐỊA-PHƯƠNG", en: "LOCALITY" },
  about: {
    vi: "địa phương đã khai sẵn (đơn vị, chỉ tiêu, lịch báo cáo), ví dụ binh-son; bỏ trống thì lấy từ các bảng trong tệp đầu vào",
    en: "a shipped locality (units, quotas, calendar) such as binh-son; left out, the tables among the inputs say",
  },
};

const period: OptionSpec = {
  name: "period",
  value: { vi: "KỲ", en: "PERIOD" },
  about: {
    vi: "kỳ báo cáo: 2024, 2024-H1, 2024-Q3 hoặc 2024-09",
    en: "reporting period: 2024, 2024-H1, 2024-Q3 or 2024-09",
  },
};

const asOf: OptionSpec = {
  name: "as-of",
  value: day,
  about: { vi: "ngày chốt số liệu: 2024-12-14 hoặc 14/12/2024", en: "as-of date: 2024-12-14 or 14/12/2024" },
};

const json: OptionSpec = {
  name: "json",
  about: { vi: "in kết quả dạng JSON cho chương trình khác đọc", en: "print the result as one JSON document" },
};

const force: OptionSpec = {
  name: "force",
  about: { vi: "ghi đè tệp đã có", en: "overwrite files that are there" },
};

/** Options that every command takes, and the program itself. */
export const commonOptions: readonly OptionSpec[] = [
  {
    name: "lang",
    value: { vi: "NGÔN-NGỮ", en: "LANGUAGE" },
    about: { vi: "vi (tiếng Việt, mặc định) hoặc en (tiếng Anh)", en: "vi (Vietnamese, the default) or en (English)" },
  },
  {
    name: "debug",
    about: { vi: "khi chương trình hỏng thì in cả nguyên nhân", en: "when the program breaks, print the cause too" },
  },
];

/** The commands in the order in which an office meets them. */
export const commandSpecs: readonly CommandSpec[] = [
  {
    name: "template",
    about: { vi: "Tạo tệp mẫu cho một đơn vị điền.", en: "Make the workbook that a unit fills." },
    arguments: [],
    options: [
      {
        ...profile,
        isRequired: true,
        about: { vi: "địa phương đã khai sẵn, ví dụ binh-son", en: "a shipped locality such as binh-son" },
      },
      {
        name: "unit",
        value: { vi: "ĐƠN-VỊ", en: "UNIT" },
        about: { vi: 'tên hoặc mã đơn vị, ví dụ "Xã Bình Trị"', en: 'name or code of the unit, such as "Xã Bình Trị"' },
        isRequired: true,
      },
      { name: "year", value: { vi: "NĂM", en: "YEAR" }, about: { vi: "năm báo cáo", en: "reporting year" } },
      {
        name: "out",
        short: "o",
        value: file,
        about: { vi: "tệp .xlsx sẽ ghi", en: "the .xlsx file to write" },
        isRequired: true,
      },
      force,
    ],
    examples: [
      {
        line: 'tong-hop template --profile binh-son --unit "Xã Bình Trị" -o mau-binh-tri.xlsx',
        vi: "tệp mẫu cho xã Bình Trị",
        en: "a template for xã Bình Trị",
      },
    ],
  },
  {
    name: "check",
    about: {
      vi: "Kiểm tra các tệp và chỉ rõ từng ô cần sửa.",
      en: "Check workbooks and point at every cell that needs mending.",
    },
    arguments: [inputs],
    options: [profile, period, asOf, json],
    examples: [
      { line: "tong-hop check xa-binh-tri.xlsx", vi: "kiểm tra một tệp", en: "check one file" },
      { line: "tong-hop check bao-cao-xa/ --profile binh-son", vi: "kiểm tra cả thư mục", en: "check a whole folder" },
    ],
  },
  {
    name: "fix",
    about: {
      vi: "Sửa những ô sửa được chắc chắn, ghi vào bản sao; tệp gốc giữ nguyên.",
      en: "Apply the safe fixes to copies; the sources stay as they are.",
    },
    arguments: [inputs],
    options: [
      {
        name: "out",
        short: "o",
        value: { vi: "THƯ-MỤC", en: "FOLDER" },
        about: { vi: "thư mục chứa các bản sao đã sửa", en: "folder for the mended copies" },
        isRequired: true,
      },
      profile,
      period,
      asOf,
      force,
      json,
    ],
    examples: [
      {
        line: "tong-hop fix xa-binh-tri.xlsx -o da-sua/",
        vi: "ghi bản đã sửa vào thư mục da-sua",
        en: "write the mended copy into da-sua",
      },
    ],
  },
  {
    name: "roll-up",
    about: { vi: "Tổng hợp tệp của các đơn vị lên cấp trên.", en: "Roll the units' workbooks up to the level above." },
    arguments: [inputs],
    options: [
      {
        name: "out",
        short: "o",
        value: file,
        about: {
          vi: "tệp tổng hợp .xlsx sẽ ghi; có --json thì có thể bỏ",
          en: "the consolidated .xlsx to write; may be left out with --json",
        },
      },
      profile,
      {
        name: "to",
        value: { vi: "CẤP", en: "LEVEL" },
        about: {
          vi: "tổng hợp lên cấp nào: district (huyện), province (tỉnh), …",
          en: "level to roll up to: district, province, …",
        },
      },
      period,
      asOf,
      force,
      json,
    ],
    examples: [
      {
        line: "tong-hop roll-up bao-cao-xa/ --profile binh-son --period 2024 -o tong-hop-2024.xlsx",
        vi: "xã lên huyện",
        en: "communes to district",
      },
      {
        line: "tong-hop roll-up huyen-a.xlsx huyen-b.xlsx --to province -o tinh.xlsx",
        vi: "huyện lên tỉnh",
        en: "districts to province",
      },
    ],
  },
  {
    name: "verify",
    about: {
      vi: "Tính lại tệp tổng hợp từ các tệp nguồn và nêu mọi con số khác.",
      en: "Recompute a consolidated workbook from its sources and list every figure that differs.",
    },
    arguments: [output],
    options: [
      {
        name: "against",
        value: { vi: "TỆP-HOẶC-THƯ-MỤC", en: "FILE-OR-FOLDER" },
        about: { vi: "các tệp nguồn", en: "the sources" },
        isRequired: true,
        isVariadic: true,
      },
      json,
    ],
    examples: [
      {
        line: "tong-hop verify tong-hop-2024.xlsx --against bao-cao-xa/",
        vi: "đối chiếu với tệp các xã gửi",
        en: "compare with what the communes sent",
      },
    ],
  },
  {
    name: "explain",
    about: {
      vi: "Cho biết một con số trong tệp tổng hợp do những dòng nguồn nào tạo nên.",
      en: "Show the source rows behind a figure of a consolidated workbook.",
    },
    arguments: [
      output,
      {
        name: { vi: "Ô", en: "CELL" },
        about: { vi: 'ô cần giải thích, ví dụ D9 hoặc "Phân tổ!C7"', en: 'the cell, such as D9 or "Phân tổ!C7"' },
        isVariadic: false,
      },
    ],
    options: [json],
    examples: [
      { line: "tong-hop explain tong-hop-2024.xlsx D9", vi: "các dòng nguồn của ô D9", en: "the source rows of D9" },
    ],
  },
];
