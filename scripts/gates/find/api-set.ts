import ts from "typescript";

/** What a member of Office.js needs: a minor version of ExcelApi 1, or words for a set that no version of ours reaches. */
export interface ApiSet {
  readonly minor: number;
  readonly name: string;
}

/**
 * The requirement set of a member as its documentation in the typings says, or that of its class. `null` for what is not Excel's.
 * Where several versions are told apart ("1.1 for get, 1.8 for set"), the first.
 */
export function apiSetOf(declaration: ts.Declaration): ApiSet | null {
  if (!/@types[\\/]office-js/.test(declaration.getSourceFile().fileName)) return null;
  const own = statedSet(declaration);
  const { parent } = declaration;
  const stated =
    own ??
    (ts.isClassLike(parent) || ts.isInterfaceDeclaration(parent) || ts.isEnumDeclaration(parent)
      ? statedSet(parent)
      : null);
  if (stated?.startsWith("ExcelApi") !== true) return null;
  const minor = /^ExcelApi 1\.(\d+)/.exec(stated)?.[1];
  return { minor: minor === undefined ? Number.POSITIVE_INFINITY : Number.parseInt(minor, 10), name: stated };
}

function statedSet(node: ts.Node): string | null {
  const comments = ts.getJSDocCommentsAndTags(node).map((comment) => comment.getText());
  const set = /\[Api set:\s*(.*?)\]/s.exec(comments.join("\n"))?.[1];
  return set === undefined ? null : set.replace(/\s*\*?\s+/g, " ").trim();
}
