/** Where a build may point besides itself. */
export interface AddressRules {
  /** Beginnings of addresses that only name something and are never fetched: XML namespaces, licences. */
  readonly names: readonly string[];
  /** Beginnings of addresses that may be loaded from. */
  readonly hosts: readonly string[];
}

const ADDRESS = /(?:https?|wss?|ftp):\/\/[^\s"'`<>()\\,;]*/gi;
// An attribute, an import or a style that takes the page's own protocol.
const WITHOUT_PROTOCOL =
  /(?:\b(?:src|href|action)\s*=\s*["']?|\burl\(\s*["']?|\b(?:fetch|import|importScripts)\(\s*["'`])(\/\/[\w.-]+\.[a-z]{2,}[^\s"'`<>()]*)/gi;

const CODE_FROM_TEXT: readonly (readonly [RegExp, string])[] = [
  [/(?<![\w$.])eval\s*\(|\(0,\s*eval\)|\b(?:window|self|globalThis)\.eval\b/, "eval"],
  [/\bnew\s+Function\b|(?<![\w$.])Function\s*\(\s*["'`]/, "new Function"],
  [/\bset(?:Timeout|Interval)\s*\(\s*["'`]/, "code as text in a timer"],
];

/** Addresses in a text of a build that are not allowed, each once. */
export function outsideAddresses(text: string, { names, hosts }: AddressRules): readonly string[] {
  const found = [
    ...[...text.matchAll(ADDRESS)].map(([address]) => address),
    ...[...text.matchAll(WITHOUT_PROTOCOL)].map(([, address = ""]) => address),
  ];
  const isAllowed = (address: string): boolean =>
    names.some((start) => address.startsWith(start)) ||
    hosts.some((host) => address === host || address.startsWith(`${host}/`));
  return [...new Set(found.filter((address) => !isAllowed(address)))];
}

/** Ways in which a text of a build makes code out of text: the policy of our pages forbids it, and so do many offices. */
export function codeFromText(text: string): readonly string[] {
  return CODE_FROM_TEXT.flatMap(([pattern, name]) => (pattern.test(text) ? [name] : []));
}
