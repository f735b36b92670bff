/** Groups of receiving markets, one for each of Phụ lục II–IX of TT 21/2021/TT-BLĐTBXH. */
export const marketGroups = {
  japan: "Nhật Bản",
  taiwan: "Đài Loan (Trung Quốc)",
  korea: "Hàn Quốc",
  westAsiaAfrica: "Tây Á, Trung Á và châu Phi",
  europeOceania: "Châu Âu và châu Đại Dương",
  americas: "Châu Mỹ",
  southEastAsia: "Trung Quốc, Ma Cao và Đông Nam Á",
  sea: "Trên biển",
} as const;
