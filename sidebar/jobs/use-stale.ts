import { useCallback, useEffect, useState } from "preact/hooks";
import { usePanel } from "../panel-context";

/** Whether the workbook was edited since `fresh` was last called. */
export function useStale(): { readonly isStale: boolean; readonly fresh: () => void } {
  const { backend } = usePanel();
  const [isStale, setIsStale] = useState(false);
  useEffect(() => backend.onEdit(() => setIsStale(true)), [backend]);
  const fresh = useCallback(() => setIsStale(false), []);
  return { isStale, fresh };
}
