import type { Backend, ChosenFile } from "../backend";

/**
 * The files chosen last, for as long as the panel is open: whoever looks at another page, or checks a result against the sources it
 * was made from, need not choose them again.
 */
const kept = new WeakMap<Backend, readonly ChosenFile[]>();

export function keptFiles(backend: Backend): readonly ChosenFile[] {
  return kept.get(backend) ?? [];
}

export function keepFiles(backend: Backend, files: readonly ChosenFile[]): void {
  kept.set(backend, files);
}
