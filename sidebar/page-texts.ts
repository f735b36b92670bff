import type { LocalText } from "../core/index";

/** Words of the first pages: home, check, fix, template. `{name}` places are filled. */
export const pageTexts = {
  home: {
    noWorkbookText: {
      vi: "Mở sổ .xlsx của đơn vị để kiểm tra, hoặc bảng tổng hợp để đối chiếu. Gộp nhiều tệp thì không cần mở sổ nào.",
      en: "Open the register of a unit to check it, or a consolidated workbook to verify it. Files can be rolled up with none open.",
    },
    standing: { vi: "Tình hình của đơn vị", en: "Where the unit stands" },
    period: { vi: "{period} · số liệu đến {asOf}", en: "{period} · as of {asOf}" },
    quota: { vi: "Đã xuất cảnh so với chỉ tiêu {quota} người", en: "Departed, against the quota of {quota}" },
    basis: { vi: "Căn cứ: {basis}", en: "Basis: {basis}" },
    due: { vi: "Nộp báo cáo: {due}", en: "Report: {due}" },
    clean: { vi: "Không có gì cần sửa", en: "Nothing to mend" },
    table: { vi: "{title}: {rows} dòng, trang «{sheet}»", en: "{title}: {rows} rows, sheet «{sheet}»" },
    next: { vi: "Việc nên làm", en: "What to do next" },
    others: { vi: "Việc khác", en: "Everything else" },
  },
  jobs: {
    check: {
      name: { vi: "Kiểm tra", en: "Check" },
      text: { vi: "Tìm chỗ sai, chỗ thiếu trong danh sách", en: "Find what is wrong or missing" },
    },
    fix: {
      name: { vi: "Sửa", en: "Fix" },
      text: { vi: "Xem trước rồi sửa những chỗ chắc chắn", en: "Preview and make the safe repairs" },
    },
    report: {
      name: { vi: "Báo cáo", en: "Report" },
      text: { vi: "Lập báo cáo kỳ này của đơn vị", en: "Make this period's report of the unit" },
    },
    rollUp: {
      name: { vi: "Tổng hợp", en: "Roll up" },
      text: { vi: "Gộp tệp của các đơn vị cấp dưới", en: "Join the workbooks of the units below" },
    },
    verify: {
      name: { vi: "Đối chiếu", en: "Verify" },
      text: { vi: "So bảng tổng hợp với các tệp nguồn", en: "Compare the result with its sources" },
    },
    drill: {
      name: { vi: "Bấm vào số, ra người", en: "From a figure to its people" },
      text: { vi: "Xem những người đứng sau một con số", en: "See the people behind a figure" },
    },
    template: {
      name: { vi: "Cách lập danh sách", en: "How to lay out a register" },
      text: { vi: "Các cột cần có để bảng được nhận ra", en: "The columns a table needs to be recognised" },
    },
  },
  settings: {
    title: { vi: "Thiết lập", en: "Settings" },
    profile: { vi: "Địa phương", en: "Locality" },
    noProfile: { vi: "Theo các trang trong sổ", en: "By the sheets of the workbook" },
    period: { vi: "Kỳ báo cáo", en: "Period" },
    noPeriod: { vi: "Tự nhận ({period})", en: "By itself ({period})" },
    to: { vi: "Tổng hợp lên", en: "Roll up to" },
    noTo: { vi: "Theo địa phương đã chọn", en: "As the locality does" },
    asOf: { vi: "Tính đến hết ngày", en: "Count up to the end of" },
    noAsOf: {
      vi: "Để trống thì lấy hôm nay hoặc ngày cuối kỳ.",
      en: "Left blank: today, or the last day of the period.",
    },
    wrongDay: { vi: "Ghi ngày/tháng/năm, ví dụ 30/11/2024.", en: "Write day/month/year, such as 30/11/2024." },
    saved: { vi: "Đã lưu thiết lập", en: "Settings saved" },
  },
  undo: {
    button: { vi: "Hoàn tác", en: "Undo" },
    done: { vi: "Đã hoàn tác: {label}", en: "Taken back: {label}" },
  },
  check: {
    title: { vi: "Kiểm tra", en: "Check" },
    rows: {
      vi: "Đọc {read} dòng: nhận {accepted}, bị loại {refused}.",
      en: "{read} rows read: {accepted} accepted, {refused} refused.",
    },
    refusedWhy: {
      vi: "Dòng bị loại chưa được tính vào báo cáo cho đến khi sửa hết lỗi.",
      en: "Refused rows are left out of reports until their errors are mended.",
    },
    again: { vi: "Kiểm tra lại", en: "Check again" },
    clean: { vi: "Không có gì cần sửa", en: "Nothing to mend" },
    cleanText: { vi: "Mọi dòng đã đọc đều được nhận.", en: "Every row that was read is accepted." },
    edited: { vi: "Sổ đã thay đổi từ lần kiểm tra này", en: "The workbook was edited since this check" },
    editedText: {
      vi: "Kiểm tra lại để danh sách đúng với số liệu mới. Chưa sửa hay giải trình được từ danh sách cũ.",
      en: "Check again, so that the list fits. Nothing can be fixed or explained from the old one.",
    },
    mark: { vi: "Tô màu các ô", en: "Colour the cells" },
    marked: { vi: "Đã tô màu {count} ô", en: "{count} cells coloured" },
    unmarked: { vi: "Đã bỏ màu các ô", en: "Colours taken away" },
    fixAll: { vi: "Xem và sửa {count} chỗ", en: "See and fix {count}" },
    found: {
      vi: "Kiểm tra xong: {errors} lỗi, {explains} cần giải trình, {notes} lưu ý",
      en: "Checked: {errors} errors, {explains} to explain, {notes} notes",
    },
    preview: { vi: "Sửa thành", en: "Becomes" },
    fix: { vi: "Sửa ô này", en: "Fix this cell" },
    fixed: { vi: "Đã sửa {count} ô", en: "{count} cells fixed" },
  },
  explain: {
    open: { vi: "Giải trình", en: "Explain" },
    change: { vi: "Sửa lời giải trình", en: "Change the reason" },
    takeBack: { vi: "Bỏ giải trình", en: "Take the reason back" },
    label: { vi: "Lý do giữ nguyên", en: "Why it stays as it is" },
    hint: {
      vi: "Lý do được ghi vào trang «Giải trình» của sổ và đi cùng báo cáo.",
      en: "It is kept in the sheet «Giải trình» of the workbook and goes with the report.",
    },
    missing: { vi: "Ghi lý do trước khi lưu.", en: "Write the reason first." },
    all: { vi: "Dùng lý do này cho cả {count} mục «{title}» đang hiện", en: "The same for all {count} shown: {title}" },
    save: { vi: "Lưu giải trình", en: "Keep the reason" },
    cancel: { vi: "Thôi", en: "Cancel" },
    kept: { vi: "Đã ghi giải trình cho {count} mục", en: "Reason kept for {count} items" },
    takenBack: { vi: "Đã bỏ giải trình", en: "Reason taken back" },
  },
  fix: {
    title: { vi: "Sửa", en: "Fix" },
    none: { vi: "Không còn ô nào sửa ngay được", en: "No safe repair is left" },
    noneText: {
      vi: "Những chỗ còn lại cần người xem và sửa trong danh sách kiểm tra.",
      en: "What is left needs a person to look at it, in the list of findings.",
    },
    toCheck: { vi: "Xem danh sách kiểm tra", en: "See the findings" },
    intro: {
      vi: "Xem trước từng chỗ. Chỉ những chỗ được chọn mới bị thay đổi, và hoàn tác được cả lượt.",
      en: "Look at each first. Only what is picked is changed, and all of it can be taken back at once.",
    },
    matters: { vi: "Chọn theo nội dung", en: "Pick by matter" },
    list: { vi: "Từng chỗ sẽ sửa", en: "Each repair" },
    all: { vi: "Chọn tất cả", en: "Pick all" },
    nothing: { vi: "Bỏ chọn tất cả", en: "Pick none" },
    apply: { vi: "Sửa {count} ô đã chọn", en: "Fix the {count} picked" },
    pickFirst: { vi: "Chọn ít nhất một chỗ để sửa.", en: "Pick at least one." },
    before: { vi: "Đang ghi", en: "Before" },
    after: { vi: "Sửa thành", en: "After" },
    show: { vi: "Mở ô {place}", en: "Go to {place}" },
    done: { vi: "Vừa sửa", en: "Just fixed" },
    oldText: {
      vi: "Sổ đã thay đổi từ lần kiểm tra trước. Kiểm tra lại rồi mới sửa, để không ghi nhầm ô.",
      en: "The workbook was edited since. Check again before fixing, so that no wrong cell is written.",
    },
  },
  template: {
    title: { vi: "Cách lập danh sách", en: "How to lay out a register" },
    intro: {
      vi: "Bảng được nhận ra qua dòng tiêu đề, nên cứ dùng sổ đang có. Chỉ cần bốn điều sau.",
      en: "Tables are recognised by their heading row, so the workbook at hand will do. Four things are needed.",
    },
    rules: { vi: "Bốn điều cần có", en: "Four things" },
    unit: {
      vi: "Tên đơn vị ở phía trên bảng, ví dụ «UBND xã Bình Trị».",
      en: "The unit's name above the table, such as «UBND xã Bình Trị».",
    },
    header: {
      vi: "Một dòng tiêu đề, mỗi cột một nội dung. Thứ tự cột tùy ý.",
      en: "One heading row, one matter a column, in any order.",
    },
    row: {
      vi: "Mỗi người mỗi lần đi ghi một dòng, không gộp hai người vào một ô.",
      en: "One row for each person and departure; never two people in a cell.",
    },
    date: {
      vi: "Ngày ghi theo ngày/tháng/năm; số CCCD đủ 12 chữ số, cả số 0 ở đầu.",
      en: "Dates are day/month/year; identity numbers have all 12 digits, leading zeros too.",
    },
    columns: { vi: "Tên cột", en: "Columns" },
    column: { vi: "Cột", en: "Column" },
    need: { vi: "Cần có", en: "Needed" },
    must: { vi: "Phải có", en: "Yes" },
    may: { vi: "Nên có", en: "Better so" },
    names: {
      vi: "Tên cột viết khác một chút vẫn nhận ra, ví dụ «Số căn cước» thay cho «Số CCCD».",
      en: "Other spellings are recognised too, such as «Số căn cước» for «Số CCCD».",
    },
    check: { vi: "Kiểm tra sổ đang mở", en: "Check the open workbook" },
  },
} as const satisfies Record<string, Record<string, LocalText | Record<string, LocalText>>>;

/** The columns of a register, as officers write them. */
export const registerColumns: readonly { readonly name: LocalText; readonly isNeeded: boolean }[] = [
  { name: { vi: "Họ và tên", en: "Full name" }, isNeeded: true },
  { name: { vi: "Ngày sinh", en: "Date of birth" }, isNeeded: true },
  { name: { vi: "Giới tính", en: "Sex" }, isNeeded: true },
  { name: { vi: "Nước/vùng lãnh thổ", en: "Country or territory" }, isNeeded: true },
  { name: { vi: "Ngày xuất cảnh", en: "Departure date" }, isNeeded: true },
  { name: { vi: "Số CCCD", en: "Identity number" }, isNeeded: false },
  { name: { vi: "Xã, phường, thị trấn", en: "Commune" }, isNeeded: false },
  { name: { vi: "Hình thức, chương trình", en: "Programme" }, isNeeded: false },
  { name: { vi: "Doanh nghiệp đưa đi", en: "Sending enterprise" }, isNeeded: false },
  { name: { vi: "Ngày hết hạn hợp đồng", en: "Contract end date" }, isNeeded: false },
  { name: { vi: "Ngày về nước", en: "Return date" }, isNeeded: false },
];
