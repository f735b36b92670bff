import { addDays, addMonths, type Day, dayOf, partsOf } from "./day";
import { fullName } from "./names";
import type { Person } from "./person";
import type { Random } from "./random";
import type { ReservedNumbers } from "./reserved-numbers";

/** Where the invented people of a file live. Lists are weighted by repetition. */
export interface Place {
  readonly commune: string;
  /** First three digits of identity numbers. */
  readonly birthCodes: readonly string[];
  readonly ethnicGroups: readonly string[];
  readonly villages: readonly string[];
  readonly markets: readonly string[];
}

export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** How many people of which kind, seen from a reporting period. */
export interface Crowd {
  /** Left within the period. */
  readonly departed: number;
  /** Of these, for a season, and home again. */
  readonly seasonal: number;
  /** Left before it and still there. */
  readonly abroad: number;
  /** Came home within it, or (every third) before it. */
  readonly returned: number;
  /** There though the contract is over, with a status that says why. */
  readonly overdue: number;
  /** Have not left yet. */
  readonly waiting: number;
}

export interface PeopleMaker {
  readonly random: Random;
  readonly numbers: ReservedNumbers;
  /** Names with birth dates in use: nobody is made who could be taken for another. */
  readonly known: Set<string>;
}

interface Work {
  readonly programmes: readonly string[];
  readonly months: number;
  readonly occupations: readonly string[];
  readonly wages: readonly [number, number];
}

const WORK: Readonly<Record<string, Work>> = {
  JP: {
    programmes: ["TTS", "TTS", "TOKUTEI", "IM_JAPAN"],
    months: 36,
    occupations: ["Chế biến thực phẩm", "Xây dựng", "Cơ khí", "Nông nghiệp", "Điều dưỡng"],
    wages: [26, 36],
  },
  KR: {
    programmes: ["EPS", "EPS", "DN_DICHVU"],
    months: 36,
    occupations: ["Sản xuất chế tạo", "Ngư nghiệp", "Nông nghiệp"],
    wages: [32, 45],
  },
  TW: {
    programmes: ["DN_DICHVU"],
    months: 36,
    occupations: ["Công nhân điện tử", "Giúp việc gia đình", "Dệt may", "Cơ khí"],
    wages: [17, 24],
  },
  DE: {
    programmes: ["DIEUDUONG_DE", "CANHAN"],
    months: 36,
    occupations: ["Điều dưỡng", "Nhà hàng, khách sạn"],
    wages: [38, 55],
  },
  SG: { programmes: ["CANHAN"], months: 24, occupations: ["Nhà hàng", "Xây dựng"], wages: [24, 32] },
  RO: { programmes: ["DN_DICHVU"], months: 24, occupations: ["Xây dựng", "May công nghiệp"], wages: [18, 24] },
  HU: { programmes: ["DN_DICHVU"], months: 24, occupations: ["Công nhân điện tử", "Lắp ráp"], wages: [18, 25] },
  AU: { programmes: ["CANHAN"], months: 24, occupations: ["Nông nghiệp"], wages: [50, 65] },
  MY: { programmes: ["DN_DICHVU"], months: 24, occupations: ["Công nhân nhà máy", "Dệt may"], wages: [9, 13] },
  SA: { programmes: ["DN_DICHVU"], months: 24, occupations: ["Giúp việc gia đình", "Xây dựng"], wages: [9, 14] },
  RU: { programmes: ["DN_DICHVU"], months: 24, occupations: ["May công nghiệp"], wages: [14, 18] },
  PL: { programmes: ["DN_DICHVU"], months: 24, occupations: ["Chế biến thực phẩm"], wages: [18, 24] },
};

const SEASONAL: Work = { programmes: ["THOIVU_KR"], months: 5, occupations: ["Nông nghiệp thời vụ"], wages: [28, 34] };
const ENTERPRISES = [
  "Công ty CP Nhân lực Ví Dụ",
  "Công ty TNHH Hợp tác Lao động Mẫu",
  "Công ty CP Quốc tế Minh Họa",
  "Trung tâm Dịch vụ việc làm (mẫu)",
];
const EDUCATIONS = ["CHUADAOTAO", "THCS", "THPT", "THPT", "SOCAP", "TRUNGCAP", "CAODANG"];
const GROUPS = ["HN", "HCN", "TNNCC", "BDXN", "THD"];

/** Invents the people of one list. The same maker state and arguments give the same people. */
export function makePeople(crowd: Crowd, place: Place, span: Span, maker: PeopleMaker): readonly Person[] {
  const { random } = maker;
  const people: Person[] = [];
  const add = (count: number, journey: (work: Work, n: number) => Journey, only?: Work): void => {
    for (let n = 0; n < count; n++) {
      const market = only === undefined ? random.pick(place.markets) : "KR";
      const work = only ?? workIn(market);
      people.push(person(market, work, place, journey(work, n), span, maker));
    }
  };
  add(crowd.departed - crowd.seasonal, () => leaving(span, random));
  add(crowd.seasonal, (work) => seasonLeaving(work, span, random), SEASONAL);
  add(crowd.abroad, (work) => staying(work, span, random));
  add(crowd.returned, (work, n) => returning(work, span, random, n % 3 === 2));
  add(crowd.overdue, (work) => overstaying(work, span, random));
  add(crowd.waiting, () => ({ departureDate: null, contractNumber: null, statusAbroad: "CHOXC" }));
  return people;
}

function workIn(market: string): Work {
  const work = WORK[market];
  if (work === undefined) throw new Error(`no work in ${market}`);
  return work;
}

const days = (from: Day, random: Random, most: number): Day => addDays(from, random.whole(0, most));
const length = (span: Span): number => (Date.UTC(...ymd(span.to)) - Date.UTC(...ymd(span.from))) / 86_400_000;

function ymd(day: Day): [number, number, number] {
  const { year, month, day: date } = partsOf(day);
  return [year, month - 1, date];
}

type Journey = Partial<Person> & { readonly departureDate: Day | null };

function leaving(span: Span, random: Random): Journey {
  return { departureDate: days(span.from, random, length(span)), statusAbroad: "DANGLAM" };
}

/** The season is over, and the worker home, within the period. */
function seasonLeaving({ months }: Work, span: Span, random: Random): Journey {
  const departureDate = days(span.from, random, Math.max(0, length(span) - 190));
  const returnDate = addDays(addMonths(departureDate, months), -random.whole(0, 12));
  return { departureDate, returnDate, returnReason: "HETHAN", statusAbroad: "VENUOC" };
}

function staying({ months }: Work, span: Span, random: Random): Journey {
  // The contract must outlast the period by some months.
  const earliest = addMonths(span.to, 2 - months);
  const room = (Date.UTC(...ymd(span.from)) - Date.UTC(...ymd(earliest))) / 86_400_000 - 20;
  return { departureDate: days(earliest, random, Math.max(1, room)), statusAbroad: "DANGLAM" };
}

function returning({ months }: Work, span: Span, random: Random, isBefore: boolean): Journey {
  const returnDate = isBefore ? addDays(span.from, -random.whole(20, 300)) : days(span.from, random, length(span) - 1);
  const timing = random.whole(0, 5);
  // On time within three weeks; early and late by two months at least.
  const shift = timing < 4 ? random.whole(-20, 20) : timing === 4 ? random.whole(70, 300) : -random.whole(60, 200);
  const departureDate = addMonths(addDays(returnDate, shift), -months);
  const returnReason = timing === 4 ? random.pick(["SUCKHOE", "GIADINH", "TRUOCHAN"]) : "HETHAN";
  return { departureDate, returnDate, returnReason, statusAbroad: "VENUOC" };
}

function overstaying({ months }: Work, span: Span, random: Random): Journey {
  const departureDate = addDays(addMonths(span.to, -months), -random.whole(60, 500));
  return { departureDate, statusAbroad: random.pick(["GIAHAN", "GIAHAN", "QUAHAN", "BOHD"]) };
}

function person(market: string, work: Work, place: Place, going: Journey, span: Span, maker: PeopleMaker): Person {
  const { random, numbers } = maker;
  const sex = random.chance(0.36) ? "F" : "M";
  const ethnicGroup = random.pick(place.ethnicGroups);
  const left = partsOf(going.departureDate ?? span.to);
  const birthDate = dayOf(left.year - random.whole(19, 38), random.whole(1, 12), random.whole(1, 28));
  const groups = new Set(ethnicGroup === "KINH" ? [] : ["DTTS"]);
  if (random.chance(0.35)) groups.add(random.pick(GROUPS));
  const borrows = random.chance(0.3);
  return {
    fullName: freeName(ethnicGroup, sex, birthDate, maker),
    birthDate,
    sex,
    identityNumber: numbers.identity(random.pick(place.birthCodes), sex, birthDate),
    passportNumber: numbers.passport(),
    phone: numbers.phone(),
    ethnicGroup,
    village: random.pick(place.villages),
    commune: place.commune,
    priorityGroups: [...groups],
    education: random.pick(EDUCATIONS),
    market,
    programme: random.pick(work.programmes),
    enterprise: random.pick(ENTERPRISES),
    occupation: random.pick(work.occupations),
    contractNumber: `${String(random.whole(1, 480))}/${String(left.year)}/HĐ`,
    contractMonths: work.months,
    contractEndDate: going.departureDate === null ? null : addMonths(going.departureDate, work.months),
    returnDate: null,
    returnReason: null,
    statusAbroad: null,
    monthlyWage: random.whole(...work.wages) + (random.chance(0.3) ? 0.5 : 0),
    loanAmount: borrows ? random.pick([30, 50, 70, 80, 100, 120.5]) : null,
    supportAmount: groups.size > 0 && random.chance(0.5) ? random.pick([3, 4.5, 6, 9.75]) : null,
    note: null,
    ...going,
  };
}

const plain = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();

function freeName(ethnicGroup: string, sex: "M" | "F", birthDate: Day, { random, known }: PeopleMaker): string {
  for (let tries = 0; tries < 1000; tries++) {
    const name = fullName(ethnicGroup, sex, random);
    const key = `${plain(name)} ${birthDate}`;
    if (known.has(key)) continue;
    known.add(key);
    return name;
  }
  throw new Error(`no name left for ${birthDate}`);
}
