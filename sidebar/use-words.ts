import { useCallback } from "preact/hooks";
import { fillText, type LocalText } from "../core/index";
import { usePanel } from "./panel-context";

export type Params = Readonly<Record<string, string | number>>;

/** A text of the panel in the language it is shown in, with its `{name}` places filled. */
export type Words = (text: LocalText, params?: Params) => string;

export function useWords(): Words {
  const { lang } = usePanel();
  return useCallback((text, params = {}) => fillText(text[lang], params), [lang]);
}
