/** Those who want to hear of something. */
export interface Listeners<Told extends readonly unknown[]> {
  /** Returns what ends the subscription. */
  readonly add: (listener: (...told: Told) => void) => () => void;
  readonly tell: (...told: Told) => void;
}

export function listeners<Told extends readonly unknown[]>(): Listeners<Told> {
  const all = new Set<(...told: Told) => void>();
  return {
    add: (listener) => {
      // The same function may listen twice: each subscription ends by itself.
      const own = (...told: Told): void => listener(...told);
      all.add(own);
      return () => all.delete(own);
    },
    tell: (...told) => {
      for (const listener of [...all]) listener(...told);
    },
  };
}
