/** What reading one file may cost. Sizes in bytes. */
export interface Limits {
  /** Size of the file itself. */
  readonly container: number;
  /** All parts read together once unpacked, counted while unpacking. */
  readonly unpacked: number;
  readonly entries: number;
  /** Bytes a part may unpack to for each packed byte, heeded above `ratioFrom` bytes: small sheets of equal rows pack very well. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** Cells held in memory, blanks between cells and blank rows between rows included. */
  readonly cells: number;
}

export const defaultLimits = {
  container: 20_000_000,
  unpacked: 200_000_000,
  entries: 2_000,
  ratio: 200,
  ratioFrom: 4_000_000,
  cells: 20_000_000,
} as const satisfies Limits;
