import { useEffect, useRef, useState } from "preact/hooks";
import { cellName, type CellValue, type Language } from "../../core/index";
import type { MemoryHost } from "../../engine/memory-host-port";
import type { Spot } from "../../sidebar/backend";
import { cellText } from "./cell-text";
import { pageTexts } from "./texts";
import { typedValue } from "./typed-value";
import type { DrawnSheet } from "./use-sheet";

interface CellBarProps {
  readonly host: MemoryHost;
  readonly drawn: DrawnSheet;
  readonly selected: Spot;
  readonly lang: Language;
  readonly onTrouble: (text: string) => void;
}

/** The selected cell's name and content, which can be typed over. */
export function CellBar({ host, drawn, selected, lang, onTrouble }: CellBarProps) {
  const isHere = selected.sheet === drawn.sheet.name;
  const value: CellValue = isHere ? (drawn.row(selected.row)?.[selected.column] ?? null) : null;
  const look = drawn.look(selected.row, selected.column);
  const shown = cellText(value, look);
  const [draft, setDraft] = useState(shown);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => setDraft(shown), [shown, selected.sheet, selected.row, selected.column]);

  const enter = async (): Promise<void> => {
    if (draft === shown) return;
    const run = await host.type(selected, typedValue(draft, look));
    if ("writeRefusal" in run) onTrouble(run.writeRefusal);
  };
  return (
    <form
      class="cell-bar"
      onSubmit={(event) => {
        event.preventDefault();
        void enter();
      }}
    >
      <output class="cell-name">{isHere ? cellName(selected.row, selected.column) : ""}</output>
      <input
        ref={input}
        type="text"
        aria-label={pageTexts.cellContent[lang]}
        value={draft}
        disabled={!isHere}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onBlur={() => void enter()}
        onKeyDown={(event) => {
          if (event.key === "Escape") setDraft(shown);
        }}
      />
    </form>
  );
}
