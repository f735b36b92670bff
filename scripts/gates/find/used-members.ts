import ts from "typescript";
import { type ApiSet, apiSetOf } from "./api-set";

/** One use of a member of Excel's API. */
export interface MemberUse {
  readonly node: ts.Node;
  readonly member: string;
  readonly set: ApiSet;
}

/** Every use in a file: properties and methods, options by name, what is taken apart, and the names in `load("…")`. */
export function usedMembers(file: ts.SourceFile, checker: ts.TypeChecker): readonly MemberUse[] {
  const uses: MemberUse[] = [];
  const add = (node: ts.Node, symbol: ts.Symbol | undefined): void => {
    const set = symbol === undefined ? null : leastSet(node, symbol, checker);
    if (symbol !== undefined && set !== null) uses.push({ node, member: fullName(symbol), set });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) add(node, symbolOf(node, checker));
    else if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression))
      add(node, checker.getTypeAtLocation(node.expression).getProperty(node.argumentExpression.text));
    if (ts.isCallExpression(node)) for (const symbol of loaded(node, checker)) add(node, symbol);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return uses;
}

function symbolOf(node: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  const { parent } = node;
  if ((ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent)) && parent.name === node)
    return checker.getContextualType(parent.parent)?.getProperty(node.text);
  if (ts.isBindingElement(parent) && (parent.propertyName ?? parent.name) === node)
    return checker.getTypeAtLocation(parent.parent).getProperty(node.text);
  return checker.getSymbolAtLocation(node);
}

/** Of a call the set of the form that is called, of anything else the least of all forms. */
function leastSet(node: ts.Node, symbol: ts.Symbol, checker: ts.TypeChecker): ApiSet | null {
  const access = node.parent;
  const isCalled = ts.isPropertyAccessExpression(access) && access.name === node && ts.isCallExpression(access.parent);
  const called =
    isCalled && access.parent.expression === access ? checker.getResolvedSignature(access.parent) : undefined;
  const declarations = called?.declaration === undefined ? symbol.declarations : [called.declaration];
  const sets = (declarations ?? []).flatMap((declaration) => apiSetOf(declaration) ?? []);
  return sets.sort((a, b) => a.minor - b.minor)[0] ?? null;
}

/** `range.load("values,format/fill/color")` asks for members by words. */
function loaded(call: ts.CallExpression, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const { expression } = call;
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== "load") return [];
  const type = checker.getTypeAtLocation(expression.expression);
  const words = call.arguments.flatMap((argument) => wordsIn(argument));
  return words.flatMap((word) => membersOnPath(word.trim().split("/"), type, call, checker));
}

function wordsIn(argument: ts.Node): readonly string[] {
  if (ts.isStringLiteralLike(argument)) return argument.text.split(",");
  if (ts.isPropertyAssignment(argument) && !ts.isArrayLiteralExpression(argument.initializer)) {
    const name = argument.name.getText();
    const inner = wordsIn(argument.initializer);
    return inner.length === 0 ? [name] : inner.map((word) => `${name}/${word}`);
  }
  return argument.getChildren().flatMap((child) => wordsIn(child));
}

function membersOnPath(
  path: readonly string[],
  from: ts.Type,
  at: ts.Node,
  checker: ts.TypeChecker,
): readonly ts.Symbol[] {
  const [name = "", ...rest] = path;
  const symbol = checker.getNonNullableType(from).getProperty(name);
  if (symbol === undefined) return [];
  const type = checker.getTypeOfSymbolAtLocation(symbol, at);
  const element = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  return [symbol, ...(rest.length === 0 ? [] : membersOnPath(rest, element ?? type, at, checker))];
}

function fullName(symbol: ts.Symbol): string {
  const parent = symbol.declarations?.[0]?.parent;
  const owner =
    parent !== undefined &&
    (ts.isClassLike(parent) || ts.isInterfaceDeclaration(parent) || ts.isEnumDeclaration(parent))
      ? `${parent.name?.text ?? ""}.`
      : "";
  return `Excel.${owner}${symbol.name}`;
}
