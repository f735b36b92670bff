import { useEffect, useState } from "preact/hooks";

/** False at first, true once so many milliseconds have passed: what is over sooner need not flash by. */
export function useLater(milliseconds: number): boolean {
  const [isLater, setIsLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLater(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return isLater;
}
