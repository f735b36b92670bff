import type { Language } from "../core/index";

/** The words of a fault that can say of itself what happened and what to do: `{ said: { vi, en } }`. `null` for any other. */
export function saidBy(error: unknown, lang: Language): string | null {
  if (!(error instanceof Error) || !("said" in error)) return null;
  const { said } = error;
  if (typeof said !== "object" || said === null) return null;
  const text: unknown = new Map(Object.entries(said)).get(lang);
  return typeof text === "string" && text !== "" ? text : null;
}

/** What a thrown thing says of itself and of its cause, in one line; "" where it says nothing. */
export function faultDetail(error: unknown): string {
  if (typeof error === "string") return error;
  if (!(error instanceof Error)) return "";
  const own = error.message === "" ? error.name : error.message;
  const cause = "cause" in error ? faultDetail(error.cause) : "";
  return cause === "" || cause === own ? own : `${own} · ${cause}`;
}
