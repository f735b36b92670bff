import type { Language } from "../core/index";

const KEY = "tong-hop.language";

/** The language chosen on this machine before; `null` where none was, or where the browser keeps nothing. */
export function rememberedLanguage(): Language | null {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === "vi" || kept === "en" ? kept : null;
  } catch {
    // Storage is closed to pages inside other pages in some browsers.
    return null;
  }
}

export function rememberLanguage(lang: Language): void {
  try {
    localStorage.setItem(KEY, lang);
  } catch {
    // Not kept, then: the choice holds until the panel is closed.
  }
}
