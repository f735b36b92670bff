/**
 * Every sentence about a finding, in Vietnamese. `{name}` takes a text, `{name|date}` a serial day, `{name|number}` a number,
 * `{name|sex}` 1 for men and 2 for women, `{name|choices}` names joined by "; " that become "Có phải: …?" (or nothing),
 * `{name|successors}` names of units that came after. A rule that reports other parameters does not compile.
 */
export const findingTexts = {
  "file.empty": "Tệp rỗng, không có dữ liệu. Xin lại tệp từ nơi gửi.",
  "file.old-format": "Tệp Excel kiểu cũ (.xls). Mở bằng Excel, chọn Lưu thành, kiểu «Excel Workbook (.xlsx)».",
  "file.encrypted": "Tệp đặt mật khẩu mở. Mở bằng Excel, gỡ mật khẩu rồi lưu lại.",
  "file.truncated": "Tệp bị cắt cụt, chép hoặc tải về chưa hết. Lấy lại tệp gốc.",
  "file.not-a-workbook":
    "Đây không phải tệp bảng tính .xlsx (nội dung là {looksLike}). Mở bằng Excel rồi lưu thành .xlsx.",
  "file.damaged": "Tệp bị hỏng ở phần «{part}». Mở bằng Excel để sửa rồi lưu lại, hoặc lấy lại tệp gốc.",
  "file.too-large":
    "Tệp nặng {size|number} MB, quá giới hạn {limit|number} MB. Xóa ảnh hoặc trang không cần rồi lưu lại.",
  "file.unpacks-too-large":
    "Nội dung tệp mở ra lớn hơn {limit|number} MB. Tệp có thể bị lỗi: xóa các dòng trống có định dạng rồi lưu lại.",
  "file.too-many-parts": "Tệp có {count|number} phần bên trong, quá giới hạn {limit|number}. Lưu lại bằng Excel.",
  "file.not-calculated":
    "Có {count|number} ô công thức chưa được tính, ô đầu tiên ở đây. Mở bằng Excel rồi lưu lại để có kết quả.",
  "file.not-found": "Không thấy tệp hoặc thư mục này. Xem lại đường dẫn.",
  "file.unreadable": "Không đọc được tệp ({reason}). Đóng tệp ở chương trình khác hoặc xem lại quyền truy cập.",
  "file.same-twice": "Nội dung giống hệt tệp «{other}», nên chỉ đọc một lần.",
  "file.unit-unknown": "Chưa biết tệp này của đơn vị nào. Ghi tên đơn vị ở dòng tiêu đề, ví dụ «UBND xã …».",
  "sheet.no-table": "Trang này không có bảng nào nhận ra được nên không đọc. Nếu có số liệu cần tính, xem lại dòng tiêu đề.",
  "header.not-found":
    "Không thấy bảng nào nhận ra được. Cần một dòng tiêu đề có các cột như «Họ và tên», «Số CCCD», «Ngày xuất cảnh».",
  "header.missing-label": "Bảng thiếu cột «{label}». Thêm cột này, hoặc sửa tiêu đề cột đang có thành «{label}».",
  "header.uncertain-label":
    "Chưa rõ cột «{heading}» là gì. Có thể là: {candidates}. Sửa tiêu đề cho rõ; cột này chưa được đọc.",
  "header.duplicate-label":
    "Hai cột cùng là «{label}»: cột {used} được đọc, cột này thì không. Bỏ hoặc đổi tên một cột.",
  "header.unknown-label": "Cột «{heading}» không dùng đến khi kiểm tra và tổng hợp; nội dung vẫn giữ nguyên.",
  "cell.required": "Nhập {label}",
  "cell.error-value": "{label}: ô báo lỗi {value}. Sửa công thức, hoặc nhập giá trị trực tiếp.",
  "cell.not-a-date": "{label} phải là ngày, ví dụ 05/06/2023; đang là «{value}»",
  "cell.no-such-day": "{label}: không có ngày {value} trong lịch",
  "cell.date-out-of-range": "{label} ({found|date}) phải trong khoảng {from|date} đến {to|date}",
  "cell.not-a-number": "{label} phải là số, ví dụ {example}; đang là «{value}»",
  "cell.number-out-of-range": "{label} ({found|number}) phải trong khoảng {least|number} đến {most|number}",
  "cell.not-in-list": "{label}: «{value}» không có trong danh mục {list}{candidates|choices}",
  "worker.sex-unknown": "{label} phải là Nam hoặc Nữ; đang là «{value}»",
  "worker.market-unknown": "{label}: «{value}» không có trong danh mục nước và vùng lãnh thổ{candidates|choices}",
  "worker.programme-unknown": "{label}: «{value}» không có trong danh mục hình thức, chương trình{candidates|choices}",
  "worker.priority-group-unknown": "{label}: «{value}» không có trong danh mục đối tượng ưu tiên{candidates|choices}",
  "worker.identity-missing": "Nhập {label}, hoặc số hộ chiếu nếu chưa có",
  "worker.identity-characters": "{label} chỉ gồm chữ số; đang là «{value}»",
  "worker.identity-length": "{label} phải có 12 chữ số (CMND cũ: 9); «{value}» có {length|number}",
  "worker.identity-lost-zeros": "{label} «{value}» có {length|number} chữ số, có thể mất số 0 ở đầu: {restored}",
  "worker.identity-place-unknown":
    "{label} «{value}»: ba số đầu {place} không phải mã nơi đăng ký khai sinh. Xem lại số.",
  "worker.identity-sex-mismatch":
    "{label} «{value}» là của {sexInNumber|sex}, nhưng cột giới tính ghi {sexInRow|sex}. Xem lại một trong hai.",
  "worker.identity-birth-mismatch":
    "{label} «{value}» là của người sinh năm {yearInNumber}, nhưng cột ngày sinh ghi năm {yearInRow}. Xem lại một trong hai.",
  "worker.identity-cmnd-lapsed":
    "{label} «{value}» là số CMND, hết giá trị sử dụng từ 01/01/2025. Bổ sung số CCCD 12 chữ số.",
  "worker.phone-format": "{label} «{value}» phải là số Việt Nam 10 chữ số, bắt đầu bằng 0",
  "worker.phone-lost-zero": "{label} «{value}» mất số 0 ở đầu: {restored}",
  "worker.passport-format": "{label} «{value}» thường gồm một chữ cái và 7 chữ số. Xem lại số.",
  "worker.departure-before-birth": "Ngày xuất cảnh ({departed|date}) phải sau ngày sinh ({born})",
  "worker.under-18-at-departure":
    "Người lao động mới {age|number} tuổi khi xuất cảnh ({departed|date}); phải đủ 18 tuổi. Xem lại ngày sinh ({born}) và ngày xuất cảnh.",
  "worker.returned-before-departure": "Ngày về nước ({returned|date}) phải sau ngày xuất cảnh ({departed|date})",
  "worker.contract-ends-before-departure":
    "Ngày hết hạn hợp đồng ({ended|date}) phải sau ngày xuất cảnh ({departed|date})",
  "worker.departure-after-as-of":
    "Ngày xuất cảnh ({departed|date}) sau ngày chốt số liệu ({asOf|date}), nên chưa được tính",
  "worker.contract-ended-no-return":
    "Hợp đồng đã hết hạn ({ended|date}) mà chưa ghi ngày về nước. Ghi ngày về, gia hạn, hoặc tình trạng hiện nay.",
  "worker.unit-unknown": "{label}: «{value}» không có trong danh mục đơn vị{candidates|choices}",
  "worker.unit-ambiguous": "{label}: «{value}» là tên của nhiều đơn vị: {candidates}. Ghi rõ hơn, hoặc ghi mã đơn vị.",
  "worker.unit-other-era":
    "{label}: «{value}» không có vào ngày {on|date}{now|successors}. Xem lại tên đơn vị theo thời điểm.",
  "worker.duplicate-in-sheet":
    "Trùng {label} với dòng {row|number} ({name}): một người chỉ ghi một dòng cho mỗi lần đi",
  "worker.duplicate-across-units":
    "Trùng {label} với {name}, tệp «{file}», trang «{sheet}», dòng {row|number}: chỉ tính một lần. Hai nơi thống nhất ai quản lý.",
  "worker.same-name-and-birth":
    "Cùng họ tên và ngày sinh với dòng {row|number}, tệp «{file}», trang «{sheet}» nhưng khác số giấy tờ: nghi trùng, xem lại.",
  "quota.unreadable": "Chỉ tiêu «{value}» chưa rõ là bao nhiêu. Ghi một số, hoặc một khoảng như 04-05.",
  "quota.reversed": "Chỉ tiêu «{value}»: số đầu phải nhỏ hơn số sau",
  "quota.missing": "{unit} chưa có chỉ tiêu {period}",
  "quota.unit-unknown": "Đơn vị «{value}» không có trong danh mục đơn vị{candidates|choices}",
  "quota.conflicting": "{unit} có hai chỉ tiêu khác nhau cho năm {year}: {first} và {second}. Giữ lại một.",
  "quota.children-differ-from-parent":
    "Chỉ tiêu của {unit} là {parentRange}, nhưng cộng các đơn vị trực thuộc là {childrenRange}. Giữ nguyên cả hai; xem lại văn bản giao.",
  "unit.parent-unknown": "Đơn vị cấp trên «{value}» không có trong danh mục",
  "unit.listed-twice": "Đơn vị «{name}» có hai dòng cùng mã và cùng thời gian hiệu lực",
  "calendar.period-unreadable":
    "Kỳ báo cáo «{value}» chưa rõ. Ghi Năm, 6 tháng, Quý, Tháng; hoặc Năm 2024, Tháng 9/2024.",
} as const;
