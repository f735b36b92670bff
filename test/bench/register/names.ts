const words = (text: string): readonly string[] => text.split(" ");

/** Weighted by repetition. */
export const families = words(
  "Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Lê Lê Phạm Phạm Huỳnh Phan Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Giàng Vàng Lò Cầm Đinh Trương Mai Lương",
);

export const middles = {
  M: words("Văn Đức Ngọc Thanh Minh Quốc Hữu Công Xuân Đình Quang Hoàng Trọng Bá Duy Thế Viết Mạnh Tiến"),
  F: [
    "Thị",
    "Thị Ngọc",
    "Thị Thanh",
    "Thị Minh",
    "Thị Thu",
    "Thị Hồng",
    "Thị Kim",
    "Thị Mỹ",
    "Thị Bích",
    "Ngọc",
    "Thùy",
  ],
} as const;

export const given = {
  M: words(
    "Hùng Dũng Tuấn Nam Hải Sơn Long Đạt Khánh Phúc Thắng Cường Trung Hiếu Tùng Quân Thành Bình Đông Tài Lộc Vinh Toàn Huy Khoa Nghĩa Nhân Phong Quý Sáng Tâm Thịnh Tín Trí Vũ Ước Đại Giang Hòa",
  ),
  F: words(
    "Hoa Lan Hương Thảo Trang Linh Nga Hằng Hạnh Phượng Yến Oanh Nhung Thủy Ngân Vy Như Quỳnh Mai Loan Diễm Dung Hiền Huệ Kiều Liên Ly Na Nguyệt Nhi Phương Tuyết Uyên Vân Xuân Ánh Đào Thắm",
  ),
} as const;

export const occupations = [
  "Cơ khí",
  "Chế biến thực phẩm",
  "Xây dựng",
  "Nông nghiệp",
  "Điện tử",
  "May mặc",
  "Điều dưỡng",
  "Giúp việc gia đình",
] as const;

export const enterprises = [
  "Công ty CP Nhân lực Ví Dụ",
  "Công ty TNHH Hợp tác Lao động Mẫu",
  "Công ty CP Quốc tế Minh Họa",
  "Trung tâm Dịch vụ việc làm (mẫu)",
] as const;

export const remarks = ["Đã học định hướng", "Tự đi, không vay vốn", "Chuyển đơn vị khác", "Bổ sung hồ sơ"] as const;
