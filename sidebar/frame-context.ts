import { createContext } from "preact";
import { useContext } from "preact/hooks";

/** Whether a page that opens takes the focus: not the first one, for the user may be typing in a cell. */
const context = createContext(false);

export const FrameProvider = context.Provider;

export function useTakesFocus(): boolean {
  return useContext(context);
}
