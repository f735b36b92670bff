import { codeItem } from "./code-item";
import type { CodeItem, CodeList } from "./code-list";
import { marketGroups } from "./market-groups";

const { japan, taiwan, korea, westAsiaAfrica, europeOceania, americas, southEastAsia, sea } = marketGroups;

function market(
  code: string,
  group: string,
  vi: string,
  en: string,
  aliases: readonly string[] = [],
  flags: readonly string[] = [],
): CodeItem {
  return codeItem(code, vi, en, aliases, flags.length === 0 ? { group } : { group, flags });
}

const HIGH = ["high-income"];

/**
 * Receiving markets: ISO 3166-1 codes, and SEA for ships. Names as Luật 69/2020 and TT 21/2021 write them. "high-income" marks
 * the markets local plans name as high-income and stable; a profile may say otherwise.
 */
export const markets: CodeList = {
  key: "market",
  title: { vi: "Nước/vùng lãnh thổ", en: "Market" },
  leadingWords: ["nước", "thị trường", "vùng lãnh thổ", "nước/vùng lãnh thổ", "đi", "sang", "tại"],
  items: [
    market("JP", japan, "Nhật Bản", "Japan", ["Nhật", "NB", "Nhật Bổn"], HIGH),
    market("TW", taiwan, "Đài Loan (Trung Quốc)", "Taiwan (China)", ["Đài Loan", "ĐL", "Đài Loan (TQ)", "Đài"], HIGH),
    market(
      "KR",
      korea,
      "Hàn Quốc",
      "Korea",
      ["HQ", "Hàn", "Đại Hàn Dân Quốc", "Nam Hàn", "Cộng hòa Hàn Quốc", "Nam Triều Tiên"],
      HIGH,
    ),
    market("CN", southEastAsia, "Trung Quốc", "China", ["TQ", "Cộng hòa Nhân dân Trung Hoa", "CHND Trung Hoa"]),
    market("HU", europeOceania, "Hungary", "Hungary", ["Hung-ga-ri", "Hungari", "Hung"]),
    market(
      "SG",
      southEastAsia,
      "Singapore",
      "Singapore",
      ["Xin-ga-po", "Singapo", "Xingapo", "Sing", "Tân Gia Ba"],
      HIGH,
    ),
    market("RO", europeOceania, "Rumani", "Romania", ["Romani", "Ru-ma-ni"], HIGH),
    market("PL", europeOceania, "Ba Lan", "Poland"),
    market("HK", southEastAsia, "Hồng Kông (Trung Quốc)", "Hong Kong (China)", [
      "Hồng Kông",
      "Hồng Kông (TQ)",
      "Hongkong",
      "Hong Kong",
      "Hương Cảng",
    ]),
    market("MY", southEastAsia, "Malaysia", "Malaysia", ["Ma-lai-xi-a", "Malaixia", "Mã Lai", "Ma-lai-si-a"]),
    market("SA", westAsiaAfrica, "A-rập Xê-út", "Saudi Arabia", [
      "Ả-rập Xê-út",
      "Arập Xêút",
      "Arab Saudi",
      "Ả Rập Saudi",
      "Saudi",
    ]),
    market("RU", europeOceania, "Liên bang Nga", "Russia", ["Nga", "LB Nga"]),
    market("MO", southEastAsia, "Ma Cao (Trung Quốc)", "Macao (China)", ["Ma Cao", "Macao", "Macau", "Ma Cao (TQ)"]),
    market("DE", europeOceania, "Đức", "Germany", ["CHLB Đức", "Cộng hòa Liên bang Đức"], HIGH),
    market("AU", europeOceania, "Úc", "Australia", ["Ô-xtrây-li-a", "Ôxtrâylia", "Ốt-xtrây-li-a"], HIGH),
    market("GR", europeOceania, "Hy Lạp", "Greece"),
    market("AE", westAsiaAfrica, "Các Tiểu vương quốc Ả-rập thống nhất", "United Arab Emirates", [
      "UAE",
      "A-rập thống nhất",
      "Các Tiểu vương quốc A-rập thống nhất",
      "Tiểu vương quốc Ả Rập",
      "Dubai",
      "Đu-bai",
    ]),
    market("IL", westAsiaAfrica, "I-xra-en", "Israel", ["Ixraen", "Ít-xra-en", "Do Thái"]),
    market("QA", westAsiaAfrica, "Ca-ta", "Qatar", ["Cata"]),
    market("KW", westAsiaAfrica, "Cô-oét", "Kuwait", ["Côoét"]),
    market("OM", westAsiaAfrica, "Ô-man", "Oman", ["Ôman"]),
    market("BH", westAsiaAfrica, "Ba-ranh", "Bahrain", ["Baranh"]),
    market("JO", westAsiaAfrica, "Gioóc-đa-ni", "Jordan", ["Joóc-đan", "Gioocđani"]),
    market("TR", westAsiaAfrica, "Thổ Nhĩ Kỳ", "Türkiye", ["Turkey", "Thổ Nhĩ Kì"]),
    market("DZ", westAsiaAfrica, "An-giê-ri", "Algeria", ["Angiêri"]),
    market("LY", westAsiaAfrica, "Li-bi", "Libya", ["Libi", "Lybia"]),
    market("AO", westAsiaAfrica, "Ăng-gô-la", "Angola", ["Ănggôla"]),
    market("CY", europeOceania, "Síp", "Cyprus", ["Cộng hòa Síp", "Đảo Síp"]),
    market("CZ", europeOceania, "Séc", "Czechia", [
      "Tiệp",
      "Tiệp Khắc",
      "Cộng hòa Séc",
      "CH Séc",
      "Czech",
      "Czech Republic",
    ]),
    market("SK", europeOceania, "Xlô-va-ki-a", "Slovakia", ["Xlôvakia", "Slôvakia"]),
    market("BG", europeOceania, "Bun-ga-ri", "Bulgaria", ["Bungari"]),
    market("HR", europeOceania, "Crô-a-ti-a", "Croatia", ["Crôatia"]),
    market("RS", europeOceania, "Xéc-bi", "Serbia", ["Xecbi", "Séc-bi"]),
    market("LT", europeOceania, "Lít-va", "Lithuania", ["Litva", "Lit-va"]),
    market("LV", europeOceania, "Lát-vi-a", "Latvia", ["Látvia"]),
    market("EE", europeOceania, "E-xtô-ni-a", "Estonia", ["Extônia"]),
    market("BY", europeOceania, "Bê-la-rút", "Belarus", ["Bêlarút", "Bạch Nga"]),
    market("PT", europeOceania, "Bồ Đào Nha", "Portugal"),
    market("ES", europeOceania, "Tây Ban Nha", "Spain"),
    market("IT", europeOceania, "I-ta-li-a", "Italy", ["Ý", "Italia"]),
    market("FR", europeOceania, "Pháp", "France", ["Cộng hòa Pháp"]),
    market("NL", europeOceania, "Hà Lan", "Netherlands"),
    market("BE", europeOceania, "Bỉ", "Belgium"),
    market("CH", europeOceania, "Thụy Sĩ", "Switzerland", ["Thụy Sỹ"]),
    market("AT", europeOceania, "Áo", "Austria"),
    market("FI", europeOceania, "Phần Lan", "Finland"),
    market("NO", europeOceania, "Na Uy", "Norway"),
    market("SE", europeOceania, "Thụy Điển", "Sweden"),
    market("DK", europeOceania, "Đan Mạch", "Denmark"),
    market("GB", europeOceania, "Vương quốc Anh", "United Kingdom", [
      "Anh",
      "Anh Quốc",
      "UK",
      "Vương quốc Anh và Bắc Ai-len",
    ]),
    market("NZ", europeOceania, "Niu Di-lân", "New Zealand", ["Niu Dilân", "Niu Zi-lân", "Tân Tây Lan"]),
    market("PW", europeOceania, "Pa-lau", "Palau", ["Cộng hòa Palau"]),
    market("CA", americas, "Ca-na-đa", "Canada", ["Canađa", "Gia Nã Đại"]),
    market("US", americas, "Hoa Kỳ", "United States", ["Mỹ", "Hợp chúng quốc Hoa Kỳ", "USA"]),
    market("TH", southEastAsia, "Thái Lan", "Thailand", ["Thái"]),
    market("LA", southEastAsia, "Lào", "Laos", ["CHDCND Lào"]),
    market("KH", southEastAsia, "Campuchia", "Cambodia", ["Căm-pu-chia", "Cam-pu-chia"]),
    market("BN", southEastAsia, "Bru-nây", "Brunei", ["Brunây"]),
    market("SEA", sea, "Trên biển quốc tế", "At sea", [
      "Tàu cá/tàu vận tải, trên biển quốc tế",
      "Trên biển",
      "Tàu cá",
      "Tàu vận tải",
      "Thuyền viên",
      "Thuyền viên tàu cá",
      "Thuyền viên tàu vận tải",
      "Đi biển",
      "Tàu biển",
    ]),
  ],
};
