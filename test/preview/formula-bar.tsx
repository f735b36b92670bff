import { useEffect, useState } from "preact/hooks";
import { cellName, type Language } from "../../core";
import { formulaOf } from "../office-host/cell-content";
import { cellKey } from "../office-host/cell-style";
import type { Host } from "../office-host/host";
import type { Plugged } from "../office-host/plug-in";
import { typeAsUser } from "../office-host/user-acts";
import { callFormula, type FormulaAnswer } from "./call-function";
import { previewTexts } from "./texts";

interface FormulaBarProps {
  readonly host: Host;
  readonly plugged: Plugged | null;
  readonly lang: Language;
}

/** Name box and formula box. From the first letter until Enter or Esc the host is in cell-edit mode, as Excel is. */
export function FormulaBar({ host, plugged, lang }: FormulaBarProps) {
  const { active } = host.book;
  const { row, column } = active.selection[0] ?? { row: 0, column: 0 };
  const place = `${active.id} ${cellName(row, column)}`;
  const [typed, setTyped] = useState<string | null>(null);
  const [answer, setAnswer] = useState<FormulaAnswer | null>(null);
  const leave = (): void => {
    setTyped(null);
    host.setEditing(false);
  };
  // Going to another cell leaves the one that was typed in.
  useEffect(leave, [place]);
  const isCall = (text: string): boolean => /^=\s*TONGHOP\./i.test(text);
  const enter = (): void => {
    if (typed === null) return;
    const text = typed;
    leave();
    if (isCall(text)) {
      if (plugged !== null) void callFormula(host, plugged, text).then(setAnswer);
      return;
    }
    const isTaken = typeAsUser(host, active.name, row, column, text);
    setAnswer(isTaken ? null : { error: previewTexts.locked[lang] });
  };
  return (
    <form
      class="preview-formula"
      onSubmit={(event) => {
        event.preventDefault();
        enter();
      }}
    >
      <output class="preview-name">{cellName(row, column)}</output>
      <input
        aria-label={previewTexts.formula[lang]}
        placeholder={previewTexts.hint[lang]}
        value={typed ?? String(formulaOf(active.cells.get(cellKey(row, column))))}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          host.setEditing(!isCall(event.currentTarget.value));
        }}
        onKeyDown={(event) => {
          if (event.key === "Escape") leave();
        }}
      />
      <div class="preview-answer" role="status" aria-label={previewTexts.answer[lang]}>
        {answer === null ? null : "error" in answer ? (
          <p class="preview-error">{answer.error}</p>
        ) : (
          <table>
            <tbody>
              {answer.values.map((cells, index) => (
                <tr key={index}>
                  {cells.map((cell, at) => (
                    <td key={at}>{String(cell)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </form>
  );
}
