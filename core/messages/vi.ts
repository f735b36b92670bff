/**
 * Every sentence about a finding, in Vietnamese. `{name}` takes a text, `{name|date}` a serial day, `{name|number}` a number,
 * `{name|sex}` 1 for men and 2 for women, `{name|choices}` names joined by "; " that become "Có phải: …?" (or nothing),
 * `{name|successors}` names of units that stood in its place then, `{name|content}` what a file holds instead of a workbook. A rule
 * that reports other parameters does not compile.
 */
export const findingTexts = {
  "file.empty": "Tệp rỗng, không có dữ liệu. Xin lại tệp từ nơi gửi.",
  "file.old-format": "Tệp Excel kiểu cũ (.xls). Mở bằng Excel rồi lưu lại thành tệp .xlsx.",
  "file.encrypted": "Tệp có mật khẩu nên chưa đọc được. Mở bằng Excel, gỡ mật khẩu rồi lưu lại.",
  "file.truncated": "Tệp bị thiếu phần cuối, có thể do chép hoặc tải về chưa xong. Lấy lại tệp gốc.",
  "file.not-a-workbook":
    "Đây không phải tệp bảng tính .xlsx{looksLike|content}. Mở bằng chương trình đã tạo ra tệp rồi lưu thành .xlsx.",
  "file.damaged": "Tệp bị hỏng ở phần «{part}». Mở bằng Excel để sửa rồi lưu lại, hoặc lấy lại tệp gốc.",
  "file.too-large":
    "Tệp nặng {size|number} MB, quá giới hạn {limit|number} MB. Xóa ảnh hoặc trang không cần rồi lưu lại.",
  "file.unpacks-too-large":
    "Nội dung tệp mở ra quá lớn (giới hạn {limit|number} MB) hoặc nén dày bất thường. Xóa các dòng trống có định dạng rồi lưu lại bằng Excel.",
  "file.too-many-parts":
    "Tệp có {count|number} phần bên trong, quá giới hạn {limit|number}. Mở bằng Excel rồi lưu lại.",
  "file.not-calculated":
    "Có {count|number} ô công thức chưa có kết quả, ô đầu tiên ở đây. Mở bằng Excel rồi lưu lại để có kết quả.",
  "file.not-found": "Không thấy tệp hoặc thư mục này. Xem lại đường dẫn.",
  "file.unreadable":
    "Không đọc được tệp ({reason}). Đóng tệp nếu đang mở ở chương trình khác, hoặc xem lại quyền truy cập.",
  "file.same-twice": "Nội dung giống hệt tệp «{other}», nên chỉ đọc một lần.",
  "file.unit-unknown": "Chưa biết tệp này của đơn vị nào. Ghi tên đơn vị ở phía trên bảng, ví dụ «UBND xã …».",
  "sheet.no-table":
    "Trang này không có bảng nào nhận ra được nên không đọc. Nếu trang có số liệu cần tính, xem lại dòng tiêu đề.",
  "header.not-found":
    "Không thấy bảng nào nhận ra được. Cần một dòng tiêu đề có các cột như «Họ và tên», «Số CCCD», «Ngày xuất cảnh».",
  "header.missing-label": "Bảng thiếu cột «{label}». Thêm cột này, hoặc sửa tiêu đề cột đang có thành «{label}».",
  "header.uncertain-label":
    "Chưa rõ cột «{heading}» ghi nội dung gì. Có thể là: {candidates}. Sửa tiêu đề cho rõ; cột này chưa được đọc.",
  "header.duplicate-label":
    "Hai cột cùng là «{label}»: cột {used} được đọc, cột này thì không. Bỏ hoặc đổi tên một cột.",
  "header.unknown-label": "Cột «{heading}» không dùng đến khi kiểm tra và tổng hợp; nội dung vẫn giữ nguyên.",
  "cell.required": "Nhập {label}",
  "cell.error-value": "{label}: ô đang báo {value}. Sửa công thức, hoặc nhập giá trị trực tiếp.",
  "cell.not-a-date": "{label} phải là ngày, ví dụ 05/06/2023; đang là «{value}»",
  "cell.no-such-day": "{label}: không có ngày {value} trong lịch",
  "cell.date-out-of-range": "{label} phải trong khoảng {from|date} đến {to|date}; đang là {found|date}",
  "cell.not-a-number": "{label} phải là số, ví dụ {example}; đang là «{value}»",
  "cell.number-out-of-range": "{label} phải trong khoảng {least|number} đến {most|number}; đang là {found|number}",
  "cell.not-in-list": "{label}: «{value}» không có trong danh mục «{list}»{candidates|choices}",
  "worker.sex-unknown": "{label} phải là Nam hoặc Nữ; đang là «{value}»",
  "worker.market-unknown": "{label}: «{value}» không có trong danh mục nước và vùng lãnh thổ{candidates|choices}",
  "worker.programme-unknown": "{label}: «{value}» không có trong danh mục hình thức, chương trình{candidates|choices}",
  "worker.priority-group-unknown": "{label}: «{value}» không có trong danh mục đối tượng ưu tiên{candidates|choices}",
  "worker.identity-missing": "Nhập {label}; nếu chưa có thì nhập số hộ chiếu",
  "worker.identity-characters": "{label} chỉ gồm chữ số; đang là «{value}»",
  "worker.identity-length": "{label} phải có 12 chữ số (số CMND cũ có 9); «{value}» có {length|number} chữ số",
  "worker.identity-lost-zeros":
    "{label} «{value}» chỉ có {length|number} chữ số, có thể đã mất số 0 ở đầu. Có phải: {restored}?",
  "worker.identity-place-unknown":
    "{label} «{value}»: ba số đầu {place} không phải mã nơi đăng ký khai sinh. Xem lại số.",
  "worker.identity-sex-mismatch":
    "{label} «{value}» là số của {sexInNumber|sex}, nhưng cột giới tính ghi {sexInRow|sex}. Xem lại cả hai.",
  "worker.identity-birth-mismatch":
    "{label} «{value}» là số của người sinh năm {yearInNumber}, nhưng cột ngày sinh ghi năm {yearInRow}. Xem lại cả hai.",
  "worker.identity-cmnd-lapsed":
    "{label} «{value}» là số CMND, hết giá trị sử dụng từ 01/01/2025. Bổ sung số CCCD 12 chữ số.",
  "worker.phone-format": "{label} «{value}» phải là số Việt Nam gồm 10 chữ số, bắt đầu bằng 0",
  "worker.phone-lost-zero": "{label} «{value}» đã mất số 0 ở đầu. Số đầy đủ: {restored}",
  "worker.passport-format":
    "{label} «{value}» khác thường: số hộ chiếu thường gồm một chữ cái và 7 chữ số. Xem lại số.",
  "worker.departure-before-birth": "Ngày xuất cảnh ({departed|date}) phải sau ngày sinh ({born})",
  "worker.under-18-at-departure":
    "Người lao động mới {age|number} tuổi khi xuất cảnh ({departed|date}); phải đủ 18 tuổi. Xem lại ngày sinh ({born}) và ngày xuất cảnh.",
  "worker.returned-before-departure": "Ngày về nước ({returned|date}) phải sau ngày xuất cảnh ({departed|date})",
  "worker.contract-ends-before-departure":
    "Ngày hết hạn hợp đồng ({ended|date}) phải sau ngày xuất cảnh ({departed|date})",
  "worker.departure-after-as-of":
    "Ngày xuất cảnh ({departed|date}) sau ngày chốt số liệu ({asOf|date}), nên chưa được tính",
  "worker.contract-ended-no-return":
    "Hợp đồng đã hết hạn ({ended|date}) mà chưa ghi ngày về nước. Ghi ngày về nước, hoặc ghi tình trạng hiện nay (gia hạn, quá hạn…).",
  "worker.unit-unknown": "{label}: «{value}» không có trong danh mục đơn vị{candidates|choices}",
  "worker.unit-ambiguous":
    "{label}: «{value}» là tên của nhiều đơn vị: {candidates}. Ghi thêm tên huyện, tỉnh, hoặc ghi mã đơn vị.",
  "worker.unit-other-era":
    "{label}: vào ngày {on|date} không có «{value}»{now|successors}. Ghi tên đơn vị theo thời điểm đó.",
  "worker.duplicate-in-sheet":
    "Trùng {label} với dòng {row|number} ({name}): một người chỉ ghi một dòng cho mỗi lần đi",
  "worker.duplicate-across-units":
    "Trùng {label} với {name}, tệp «{file}», trang «{sheet}», dòng {row|number}: chỉ tính một lần. Hai nơi thống nhất đơn vị nào quản lý.",
  "worker.same-name-and-birth":
    "Cùng họ tên và ngày sinh với dòng {row|number}, tệp «{file}», trang «{sheet}», nhưng khác số giấy tờ. Xem có phải cùng một người không.",
  "quota.unreadable": "Chỉ tiêu «{value}» chưa rõ là bao nhiêu. Ghi một số, hoặc một khoảng như 04-05.",
  "quota.reversed": "Chỉ tiêu «{value}»: số đầu phải nhỏ hơn số sau, như 04-05",
  "quota.missing": "{unit} chưa có chỉ tiêu {period}. Nếu đã được giao thì bổ sung vào bảng chỉ tiêu.",
  "quota.unit-unknown": "Đơn vị «{value}» không có trong danh mục đơn vị{candidates|choices}",
  "quota.conflicting": "{unit} có hai chỉ tiêu khác nhau cho năm {year}: {first} và {second}. Giữ lại một.",
  "quota.children-differ-from-parent":
    "Chỉ tiêu của {unit} là {parentRange}, nhưng cộng các đơn vị trực thuộc là {childrenRange}. Cả hai được giữ nguyên; xem lại văn bản giao.",
  "unit.parent-unknown":
    "Đơn vị cấp trên «{value}» không có trong danh mục. Thêm một dòng cho đơn vị đó, hoặc sửa lại tên, mã.",
  "unit.listed-twice": "Đơn vị «{name}» có hai dòng cùng mã và cùng thời gian hiệu lực. Giữ lại một dòng.",
  "calendar.period-unreadable":
    "Kỳ báo cáo «{value}» chưa rõ. Ghi Năm, 6 tháng, Quý, Tháng; hoặc một kỳ cụ thể như Năm 2024, Tháng 9/2024.",
} as const;
