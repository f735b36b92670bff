import { allElements, type XmlElement } from "./read-xml";

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const VERSION = /^\d{1,5}(\.\d{1,5}){3}$/;

/** Longest texts by element; what Excel cannot hold it refuses, or cuts. */
const longest: Readonly<Record<string, number>> = {
  ProviderName: 125,
  DisplayName: 125,
  Description: 250,
  FunctionName: 125,
  TaskpaneId: 125,
};
const longestId: Readonly<Record<string, number>> = {
  "bt:Image": 32,
  "bt:Url": 32,
  "bt:String": 32,
  Group: 125,
  Control: 125,
};
const longestIn: Readonly<Record<string, number>> = {
  "bt:Images": 2048,
  "bt:Urls": 2048,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
};

/** Texts that are too long or empty, ids that are none, versions that no deployment takes, and languages that are wrong or missing. */
export function textProblems(root: XmlElement, version: string): readonly string[] {
  const all = allElements(root);
  const textOf = (name: string): string => root.children.find((child) => child.name === name)?.text ?? "";
  const problems: string[] = [];
  if (!GUID.test(textOf("Id"))) problems.push(`Id "${textOf("Id")}" is no GUID`);
  const found = textOf("Version");
  if (!VERSION.test(found)) problems.push(`Version "${found}" is not four numbers`);
  else if (found !== `${version}.0`) problems.push(`Version is ${found}, the product's is ${version}`);
  const locale = textOf("DefaultLocale");
  if (locale !== "vi-VN") problems.push(`DefaultLocale is "${locale}", not "vi-VN"`);
  if (textOf("Permissions") !== "ReadWriteDocument") problems.push(`Permissions are "${textOf("Permissions")}"`);
  for (const element of all) {
    const { name, text, attributes } = element;
    const most = longest[name];
    if (most !== undefined)
      problems.push(...lengthProblems(name, attributes["DefaultValue"] ?? text, most, attributes));
    const { id } = attributes;
    const mostOfId = longestId[name];
    if (id !== undefined && mostOfId !== undefined && id.length > mostOfId)
      problems.push(`id "${id}" is longer than ${String(mostOfId)}`);
    const mostInside = longestIn[name];
    if (mostInside !== undefined) {
      for (const item of element.children) problems.push(...resourceProblems(item, mostInside));
    }
  }
  return [...problems, ...localeProblems(root, locale), ...idProblems(all)];
}

function lengthProblems(
  name: string,
  text: string,
  most: number,
  attributes: XmlElement["attributes"],
): readonly string[] {
  // Inside the overrides these are references to texts, which are measured where they stand.
  if (attributes["resid"] !== undefined) return [];
  if (text === "") return [`<${name}> is empty`];
  return text.length > most ? [`<${name}> has ${String(text.length)} characters, ${String(most)} fit: ${text}`] : [];
}

function resourceProblems({ attributes, children }: XmlElement, most: number): readonly string[] {
  const texts = [attributes["DefaultValue"] ?? "", ...children.map((child) => child.attributes["Value"] ?? "")];
  return texts.flatMap((text) => {
    const id = attributes["id"] ?? "";
    if (text === "") return [`"${id}" is empty`];
    return text.length > most ? [`"${id}" has ${String(text.length)} characters, ${String(most)} fit: ${text}`] : [];
  });
}

/** A text in Vietnamese has its English beside it; no language stands twice, and the default's has no override. */
function localeProblems(root: XmlElement, defaultLocale: string): readonly string[] {
  return allElements(root).flatMap((element) => {
    const text = element.attributes["DefaultValue"];
    if (text === undefined) return [];
    const locales = element.children.map((child) => child.attributes["Locale"] ?? "");
    const name = element.attributes["id"] ?? element.name;
    const problems = locales.flatMap((locale, at) => {
      if (locale === defaultLocale) return [`"${name}" overrides its own language ${locale}`];
      return locales.indexOf(locale) === at ? [] : [`"${name}" has two texts for ${locale}`];
    });
    // Our own name is the same in every language.
    const isWords = !text.startsWith("https:") && !/^(TONGHOP|Tổng Hợp)$/.test(text);
    return isWords && !locales.includes("en-US") ? [...problems, `"${name}" has no English text`] : problems;
  });
}

function idProblems(all: readonly XmlElement[]): readonly string[] {
  const ids = all.flatMap(({ name, attributes }) =>
    name === "Group" || name === "Control" ? [attributes["id"] ?? ""] : [],
  );
  return ids.flatMap((id, at) =>
    id === "" ? ["a Group or Control has no id"] : ids.indexOf(id) < at ? [`id "${id}" stands twice`] : [],
  );
}
