import ts from "typescript";

/**
 * True for a use that is only reached where Excel said that it has the set: inside the branch of
 * `if (…isSetSupported("ExcelApi", "1.16"))`, or after `if (!…isSetSupported("ExcelApi", "1.16")) return`.
 */
export function isGuarded(use: ts.Node, minor: number): boolean {
  for (let node = use; !ts.isSourceFile(node); node = node.parent) {
    const { parent } = node;
    if (ts.isIfStatement(parent) && parent.thenStatement === node && asks(parent.expression, minor)) return true;
    if (ts.isConditionalExpression(parent) && parent.whenTrue === node && asks(parent.condition, minor)) return true;
    if (isAfterAnd(parent, node) && asks(parent.left, minor)) return true;
    if (ts.isBlock(parent) && parent.statements.some((one) => one.end <= node.pos && leavesWithout(one, minor)))
      return true;
  }
  return false;
}

function isAfterAnd(parent: ts.Node, node: ts.Node): parent is ts.BinaryExpression {
  return (
    ts.isBinaryExpression(parent) &&
    parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken &&
    parent.right === node
  );
}

function leavesWithout(statement: ts.Statement, minor: number): boolean {
  if (!ts.isIfStatement(statement)) return false;
  const { expression, thenStatement } = statement;
  const last = ts.isBlock(thenStatement) ? thenStatement.statements.at(-1) : thenStatement;
  const leaves = last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
  return leaves && isNot(expression) && asks(expression.operand, minor);
}

function isNot(expression: ts.Expression): expression is ts.PrefixUnaryExpression {
  return ts.isPrefixUnaryExpression(expression) && expression.operator === ts.SyntaxKind.ExclamationToken;
}

/** True where the condition holds only if that version, or a newer one, is there. */
function asks(condition: ts.Expression, minor: number): boolean {
  if (ts.isParenthesizedExpression(condition)) return asks(condition.expression, minor);
  if (ts.isBinaryExpression(condition) && condition.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
    return asks(condition.left, minor) || asks(condition.right, minor);
  if (!ts.isCallExpression(condition) || !/\bisSetSupported$/.test(condition.expression.getText())) return false;
  const [set, version] = condition.arguments;
  if (set === undefined || version === undefined || !ts.isStringLiteralLike(set) || !ts.isStringLiteralLike(version))
    return false;
  const asked = /^1\.(\d+)$/.exec(version.text)?.[1];
  return set.text === "ExcelApi" && asked !== undefined && Number.parseInt(asked, 10) >= minor;
}
