import type { findingTexts } from "./vi";

type TextFormat = "choices" | "successors" | "content";

type ParamOf<Slot extends string> = Slot extends `${infer Name}|${infer Format}`
  ? Readonly<Record<Name, Format extends TextFormat ? string : number>>
  : Readonly<Record<Slot, string>>;

type Merge<U> = (U extends unknown ? (of: U) => void : never) extends (of: infer All) => void ? All : never;

type Slots<S extends string> = S extends `${string}{${infer Slot}}${infer Rest}` ? ParamOf<Slot> | Slots<Rest> : never;

type NoParams = Readonly<Record<string, never>>;

/** Ids of all rules that can raise a finding. Public and permanent. */
export type RuleId = keyof typeof findingTexts;

type ParamsOf<S extends string> = [Slots<S>] extends [never] ? NoParams : Merge<Slots<S>>;

/** What each rule's sentence needs, read off its placeholders. */
export type RuleParams = { readonly [R in RuleId]: ParamsOf<(typeof findingTexts)[R]> };
