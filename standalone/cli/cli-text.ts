import type { Language, LocalText } from "../../core/index";

/** Words of the command line around commands: help, bad options, files. `{name}` places are filled. */
export const cliTexts = {
  about: {
    vi: "Tổng Hợp: kiểm tra và tổng hợp bảng tính theo dõi lao động đi làm việc ở nước ngoài theo hợp đồng.",
    en: "Tổng Hợp checks and rolls up the spreadsheets that keep count of workers sent abroad under contract.",
  },
  usage: { vi: "Cách dùng:", en: "Usage:" },
  usageOptions: { vi: "[tùy chọn]", en: "[options]" },
  usageCommand: { vi: "LỆNH", en: "COMMAND" },
  arguments: { vi: "Đối số:", en: "Arguments:" },
  options: { vi: "Tùy chọn:", en: "Options:" },
  commands: { vi: "Lệnh:", en: "Commands:" },
  examples: { vi: "Ví dụ:", en: "Examples:" },
  helpOption: { vi: "xem hướng dẫn này", en: "show this help" },
  helpCommand: { vi: "Xem hướng dẫn của một lệnh.", en: "Show the help of a command." },
  versionOption: { vi: "xem số phiên bản", en: "show the version" },
  isRequired: { vi: "bắt buộc", en: "required" },
  exitStatuses: {
    vi: "Mã kết thúc: 0 không có lỗi, 1 có lỗi phải sửa hoặc số liệu khác, 2 không chạy được.",
    en: "Exit status: 0 clean, 1 errors to mend or differences, 2 could not run.",
  },
  moreHelp: { vi: "Xem hướng dẫn từng lệnh: tong-hop help LỆNH", en: "Help on a command: tong-hop help COMMAND" },

  badLanguage: {
    vi: "Không có ngôn ngữ «{value}»; chọn vi hoặc en.",
    en: "There is no language «{value}»; choose vi or en.",
  },
  unknownCommand: {
    vi: "Không có lệnh «{value}»; chọn một trong: {known}.",
    en: "There is no command «{value}»; choose one of: {known}.",
  },
  unknownOption: {
    vi: "Không có tùy chọn «{value}»; chọn trong: {known}.",
    en: "There is no option «{value}»; choose among: {known}.",
  },
  missingArgument: { vi: "Thiếu {value}; viết: {usage}", en: "Missing {value}; write: {usage}" },
  missingOption: { vi: "Thiếu tùy chọn {value}; viết: {usage}", en: "Missing option {value}; write: {usage}" },
  missingValue: { vi: "Tùy chọn {value} cần một giá trị đi sau.", en: "Option {value} needs a value after it." },
  tooManyArguments: { vi: "Thừa đối số; viết: {usage}", en: "Too many arguments; write: {usage}" },
  badUsage: { vi: "Câu lệnh chưa đúng; viết: {usage}", en: "The command line is not right; write: {usage}" },

  badProfile: {
    vi: "Không có địa phương «{value}» ở --profile; chọn một trong: {known}.",
    en: "There is no locality «{value}» for --profile; choose one of: {known}.",
  },
  badLevel: {
    vi: "Không tổng hợp lên cấp «{value}» được; --to nhận một trong: {known}.",
    en: "Cannot roll up to «{value}»; --to takes one of: {known}.",
  },
  badPeriod: {
    vi: "Kỳ «{value}» ở --period chưa rõ; viết như một trong: {known}.",
    en: "Period «{value}» for --period is not clear; write it like one of: {known}.",
  },
  badDay: {
    vi: "Ngày «{value}» ở {option} không có; viết như 2024-12-14 hoặc 14/12/2024.",
    en: "There is no day «{value}» for {option}; write 2024-12-14 or 14/12/2024.",
  },
  badYear: {
    vi: "Năm «{value}» ở --year chưa rõ; viết như 2024.",
    en: "Year «{value}» for --year is not clear; write it like 2024.",
  },
  badOutName: { vi: "Tệp ghi ra «{file}» phải có đuôi .xlsx.", en: "The output «{file}» must end in .xlsx." },
  outIsInput: {
    vi: "Tệp ghi ra «{file}» cũng là tệp đầu vào; chọn tên khác cho -o.",
    en: "The output «{file}» is also an input; choose another name for -o.",
  },
  outExists: {
    vi: "Đã có tệp «{file}», không phải kết quả trước của cùng đơn vị và kỳ này, nên không ghi đè; chọn tên khác, hoặc thêm --force để ghi đè.",
    en: "«{file}» is there and is no earlier result of this unit and period, so it is kept; choose another name, or add --force to overwrite it.",
  },
  fileExists: {
    vi: "Đã có tệp «{file}» nên không ghi đè; chọn nơi khác, hoặc thêm --force để ghi đè.",
    en: "«{file}» is there and is kept; choose another place, or add --force to overwrite it.",
  },
  copyIsSource: {
    vi: "Bản sao «{file}» trùng với tệp gốc; chọn thư mục khác cho -o.",
    en: "The copy «{file}» would be the source itself; choose another folder for -o.",
  },
  sameCopy: {
    vi: "Hai tệp «{first}» và «{second}» cùng tên nên bản sao đè lên nhau; sửa từng tệp vào thư mục riêng.",
    en: "«{first}» and «{second}» have one name, so their copies would collide; fix them into separate folders.",
  },
  needsOut: {
    vi: "Thiếu -o: ghi tên tệp tổng hợp, ví dụ -o tong-hop.xlsx (hoặc dùng --json để chỉ xem).",
    en: "-o is missing: name the consolidated file, such as -o tong-hop.xlsx (or use --json only to look).",
  },
  cannotWrite: { vi: "Không ghi được «{file}»: {reason}.", en: "«{file}» cannot be written: {reason}." },
  nothingFound: { vi: "Không thấy tệp bảng tính nào trong: {inputs}.", en: "No spreadsheets were found in: {inputs}." },
  nothingRead: { vi: "Không đọc được tệp nào nên không làm tiếp.", en: "No file could be read, so nothing was done." },
  ignored: {
    vi: "Bỏ qua {count} tệp không phải bảng tính.",
    en: "{count} files that are no spreadsheets were passed over.",
  },
  fault: {
    vi: "Chương trình gặp lỗi nên dừng lại, chưa ghi tệp nào dở dang. Chạy lại với --debug để xem nguyên nhân.",
    en: "The program broke and stopped; no half-written file was left. Run again with --debug to see the cause.",
  },
  reading: { vi: "Đọc tệp", en: "Reading" },
} as const satisfies Record<string, LocalText>;

/** What a system error means to the person at the keyboard. */
const systemReasons: Readonly<Record<string, LocalText>> = {
  EACCES: { vi: "không có quyền", en: "no permission" },
  EPERM: {
    vi: "không có quyền, hoặc tệp đang mở ở chương trình khác",
    en: "no permission, or open in another program",
  },
  EBUSY: { vi: "tệp đang mở ở chương trình khác", en: "open in another program" },
  ENOSPC: { vi: "ổ đĩa đã đầy", en: "the disk is full" },
  EDQUOT: { vi: "hết dung lượng được cấp", en: "the disk quota is used up" },
  EROFS: { vi: "ổ đĩa chỉ cho đọc", en: "the disk is read-only" },
  EISDIR: { vi: "đó là một thư mục", en: "it is a folder" },
  ENOTDIR: { vi: "một phần của đường dẫn là tệp, không phải thư mục", en: "part of the path is a file, not a folder" },
  EEXIST: { vi: "đã có tệp cùng tên ở chỗ của thư mục", en: "a file stands where the folder should be" },
  ENOENT: { vi: "không có thư mục đó", en: "there is no such folder" },
  ENAMETOOLONG: { vi: "tên quá dài", en: "the name is too long" },
  EMFILE: { vi: "máy đang mở quá nhiều tệp", en: "too many open files" },
  EIO: { vi: "ổ đĩa báo lỗi", en: "the disk reports an error" },
};

/** "ENOENT" and the like; `null` for what is no error of the system. */
export function systemCode(error: unknown): string | null {
  const isCoded = typeof error === "object" && error !== null && "code" in error;
  return isCoded && typeof error.code === "string" ? error.code : null;
}

/** Why the system refused, in words; the system's own code where we have none. */
export function systemReason(error: unknown, lang: Language): string {
  const code = systemCode(error) ?? "?";
  const known = new Map(Object.entries(systemReasons)).get(code);
  return known === undefined ? { vi: `máy báo ${code}`, en: `the system says ${code}` }[lang] : known[lang];
}
