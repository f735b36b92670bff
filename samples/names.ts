import type { Random } from "./random";

interface Names {
  readonly families: readonly string[];
  readonly middles: { readonly M: readonly string[]; readonly F: readonly string[] };
  readonly given: { readonly M: readonly string[]; readonly F: readonly string[] };
}

const split = (words: string): readonly string[] => words.split(" ");

const kinh: Names = {
  families: split("Nguyễn Trần Lê Phạm Huỳnh Võ Phan Đặng Bùi Đỗ Hồ Ngô Dương Tống Cao Trương Lý Mai"),
  middles: {
    M: split("Văn Đức Minh Quốc Thanh Hữu Công Xuân Ngọc Trọng"),
    F: split("Thị Ngọc Thu Kim Thanh Mỹ Bích Hồng"),
  },
  given: {
    M: split(
      "An Bình Cường Dũng Đạt Hải Hậu Hiếu Huy Khánh Khoa Lâm Long Nam Nghĩa Phong Phúc Quang Sơn Tài Tâm Thắng Thuận Tín Toàn Trí Tuấn Vinh Vũ Hòa",
    ),
    F: split(
      "Anh Ánh Chi Dung Duyên Giang Hà Hạnh Hằng Hiền Hoa Hương Lan Liên Linh Loan Mai Nga Ngân Nhung Oanh Phương Quyên Thảo Thúy Trang Trinh Tuyết Vân Yến",
    ),
  },
};

const pools: Readonly<Record<string, Names>> = {
  KINH: kinh,
  HMONG: {
    families: split("Giàng Vàng Sùng Thào Mùa Cứ Hạng Lầu Lù Ma"),
    middles: { M: ["A", "Seo", "Minh"], F: ["Thị"] },
    given: {
      M: split("Páo Dơ Sình Chu Tủa Lử Sử Vảng Dế Chớ Phử Nhà Lềnh Súa"),
      F: split("Mỷ Dở Sua Xúa Mai Dí Chứ Sáng Pàng Dợ Ly Súng"),
    },
  },
  THAI: {
    families: split("Lò Hoàng Vì Tao Điêu Lường Vàng Đèo Khoàng"),
    middles: { M: ["Văn", "Đức", "Minh"], F: ["Thị", "Thu"] },
    given: {
      M: split("Ơn Phong Thiện Chương Dương Inh Khún Thân Tiến Xôm Panh Nghiên"),
      F: split("Ín Hương Thoan Lả Nga Xuân Thơm Kiêm Phương Sen Ón Dung"),
    },
  },
  DAO: {
    families: split("Tẩn Phàn Chẻo Lý Vàng Tẩn"),
    middles: { M: ["Láo", "A", "Chin"], F: ["Sử", "Mỳ", "Thị"] },
    given: { M: split("Lở San Tả Sì Lù U Sài Phẩu"), F: split("Mẩy Sểnh Mùi Nái Pham Dất Lan") },
  },
  HRE: {
    families: split("Đinh Phạm Đinh Nguyễn"),
    middles: { M: ["Văn", "Ngọc", "Minh"], F: ["Thị"] },
    given: {
      M: split("Rin Kía Trọi Vang Sinh Tiên Ca Đêu Ghế Lập Nghinh"),
      F: split("Rú Hằng Phê Lan Thanh Vân Hiên Thể Trai Lép"),
    },
  },
  CO: {
    families: split("Hồ"),
    middles: { M: ["Văn", "Ngọc", "Minh", "Đức"], F: ["Thị"] },
    given: {
      M: split("Tiên Thành Nam Bền Diêu Trung Biên Cương Linh Hà"),
      F: split("Hiền Nhung Sương Tuyền Dâu Mơ Lệ Thắm"),
    },
  },
  COTU: {
    families: split("Hồ Lê Trần Nguyễn Phạm"),
    middles: { M: ["Văn", "Xuân", "Đức"], F: ["Thị"] },
    given: {
      M: split("Blinh Ngứt Pư Nhiếc Bhuông Nghĩa Hươm Tròn Lập"),
      F: split("Nghế Bướm Plênh Mới Hương Lợi Nhớ Ngút"),
    },
  },
};

/** A full name as people of an ethnic group bear it; groups without names of their own take Kinh ones. */
export function fullName(ethnicGroup: string, sex: "M" | "F", random: Random): string {
  const { families, middles, given } = pools[ethnicGroup] ?? kinh;
  return `${random.pick(families)} ${random.pick(middles[sex])} ${random.pick(given[sex])}`;
}
