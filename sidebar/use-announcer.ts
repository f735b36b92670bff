import { useCallback, useEffect, useState } from "preact/hooks";

const SHOWN_FOR = 8000; // ms

export interface Announcement {
  readonly text: string;
  /** Counts up, so that the same words said again are heard again. */
  readonly number: number;
}

/** The words said last, which pass after a while. */
export function useAnnouncer(): { readonly said: Announcement; readonly announce: (text: string) => void } {
  const [said, setSaid] = useState<Announcement>({ text: "", number: 0 });
  const announce = useCallback((text: string) => setSaid(({ number }) => ({ text, number: number + 1 })), []);
  useEffect(() => {
    if (said.text === "") return undefined;
    const timer = setTimeout(() => setSaid(({ number }) => ({ text: "", number })), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  return { said, announce };
}
