import type { CellValue, Grid } from "../grid";
import type { Language, LocalText } from "../text/local-text";
import type { Serial } from "../time/serial";

/** What a custom function may know besides its arguments. */
export interface FunctionEnv {
  readonly today: Serial;
  readonly lang: Language;
}

/** One argument. `key` never changes once released; the shown name may. A "range" also takes one cell or a value. */
export interface ParameterSpec {
  readonly key: string;
  readonly name: LocalText;
  readonly kind: "cell" | "range";
  readonly optional: boolean;
}

/** Cells to spill from the formula's cell on, or the one sentence why there are none. */
export type FunctionResult = { readonly values: Grid } | { readonly error: string };

/** An argument of an example: cells of the example's sheet, or a value typed into the formula. */
export type ExampleArgument = { readonly at: string } | string | number | boolean;

/** Shown in the documentation and run as a test. `cells` stand from A1 down. */
export interface FunctionExample {
  readonly cells: Grid;
  readonly args: readonly ExampleArgument[];
  /** "2024-12-14"; absent: the day changes nothing. */
  readonly today?: string;
  readonly gives: FunctionResult;
  /** How a number that is a day or a ratio is shown. */
  readonly shownAs?: "date" | "percent";
}

/**
 * A custom function, for every host alike. `run` gets one grid for each parameter; a single value is a grid of one cell, and an
 * argument left out is one blank cell.
 */
export interface FunctionSpec {
  /** ASCII capitals; public and permanent, and the name of the function in a cell. */
  readonly id: string;
  readonly parameters: readonly ParameterSpec[];
  readonly run: (args: readonly Grid[], env: FunctionEnv) => FunctionResult;
}

/** What people are told of a function. Apart from what runs, so that its sentences are not shipped with the engine. */
export interface FunctionGuide {
  readonly id: string;
  readonly title: LocalText;
  readonly summary: LocalText;
  /** What the summary leaves open: blanks, several cells, what is not done. */
  readonly help: LocalText;
  /** By key. */
  readonly parameters: Readonly<Record<string, LocalText>>;
  readonly examples: readonly FunctionExample[];
}

/** A cell that cannot be worked out, and why: the error of a single cell, a text among several. */
export interface Trouble {
  readonly trouble: string;
}

export type CellAnswer = CellValue | Trouble;
