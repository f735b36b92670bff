import {
  type BadOption,
  fillText,
  type Finding,
  findingItems,
  type Language,
  type LocalText,
  messageOf,
  type PanelRefusal,
} from "../core/index";
import { engineTexts } from "./engine-texts";

/** A job that was not done, in words. */
export function refusal(title: LocalText, text: LocalText, lang: Language): PanelRefusal {
  return { refusal: { title: title[lang], text: text[lang], findings: [] } };
}

export function noWorkbook(lang: Language): PanelRefusal {
  return refusal(engineTexts.noWorkbook, engineTexts.noWorkbookText, lang);
}

/** A file that cannot be opened: its name, and what to do about it. */
export function cannotOpen(file: string, findings: readonly Finding[], lang: Language): PanelRefusal {
  return {
    refusal: {
      title: fillText(engineTexts.cannotOpen[lang], { file }),
      text: findings.map((finding) => messageOf(finding, lang)).join(" "),
      findings: findingItems(findings, { workbooks: [] }, lang),
    },
  };
}

/** A choice that core cannot meet, told where it is chosen. */
export function badOption({ option, value }: BadOption, lang: Language): PanelRefusal {
  const text = { profile: engineTexts.badProfile, to: engineTexts.badLevel, period: engineTexts.badPeriod }[option];
  return {
    refusal: { title: engineTexts.badOption[lang], text: fillText(text[lang], { value }), findings: [] },
  };
}

export function noFiles(lang: Language): PanelRefusal {
  return refusal(engineTexts.noFiles, engineTexts.noFilesText, lang);
}

/** None of the files could be read: why, file by file. */
export function nothingRead(findings: readonly Finding[], lang: Language): PanelRefusal {
  const { refusal: words } = refusal(engineTexts.nothingRead, engineTexts.nothingReadText, lang);
  return { refusal: { ...words, findings: findingItems(findings, { workbooks: [] }, lang) } };
}
