import type { Language } from "../../core/index";
import { pageTexts } from "./texts";

interface WelcomeProps {
  readonly lang: Language;
  readonly onOpen: () => void;
  readonly onSample: (() => void) | null;
}

/** What stands in the place of the grid while no workbook is open. */
export function Welcome({ lang, onOpen, onSample }: WelcomeProps) {
  return (
    <div class="welcome">
      <h2>{pageTexts.welcomeTitle[lang]}</h2>
      <p>{pageTexts.welcomeText[lang]}</p>
      {onSample === null ? null : <p>{pageTexts.welcomeSample[lang]}</p>}
      <div class="welcome-buttons">
        <button type="button" class="primary" onClick={onOpen}>
          {pageTexts.open[lang]}
        </button>
        {onSample === null ? null : (
          <button type="button" onClick={onSample}>
            {pageTexts.sample[lang]}
          </button>
        )}
      </div>
    </div>
  );
}
