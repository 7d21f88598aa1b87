import ts from 'typescript';

/** A stretch of the text (from, until before `to`), what to put there, and the piece of code that shows it to a person. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly with: string;
  readonly shown: ts.Node;
}

const swapped: { readonly [operator: string]: string } = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
};

const otherCall: { readonly [name: string]: string } = {
  find: 'findLast',
  findLast: 'find',
  some: 'every',
  every: 'some',
};

const isWords = (node: ts.Node) => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);

const spanOf = (node: ts.Node) => ({ from: node.getStart(), to: node.getEnd() });

function ofBinary(node: ts.BinaryExpression): readonly Change[] {
  const { left, right, operatorToken } = node;
  const operator = operatorToken.getText();
  // The left side alone, without what stands in for it.
  if (operator === '??') return [{ from: left.getEnd(), to: node.getEnd(), with: '', shown: node }];
  const other = swapped[operator];
  // Words that are put together are no sum.
  if (!other || (operator === '+' && (isWords(left) || isWords(right)))) return [];
  return [{ ...spanOf(operatorToken), with: other, shown: node }];
}

function ofCall(node: ts.CallExpression): readonly Change[] {
  if (!ts.isPropertyAccessExpression(node.expression)) return [];
  const { name } = node.expression;
  const [argument] = node.arguments;
  if (name.text === 'at' && argument && /^(?:-1|0)$/.test(argument.getText()))
    return [{ ...spanOf(argument), with: argument.getText() === '0' ? '-1' : '0', shown: node }];
  const other = otherCall[name.text];
  return other ? [{ ...spanOf(name), with: other, shown: node }] : [];
}

function ofNumber(node: ts.NumericLiteral): readonly Change[] {
  const { parent } = node;
  // `-1` of `.at(-1)` has a change of its own, and so has what is compared by its sign.
  if (ts.isPrefixUnaryExpression(parent) || ts.isLiteralTypeNode(parent)) return [];
  if (ts.isCallExpression(parent) && parent.expression.getText().endsWith('.at')) return [];
  // Of what sorts, only the sign counts.
  if (ts.isConditionalExpression(parent) && Number(node.text) < 2) return [];
  const value = Number(node.text);
  return [{ ...spanOf(node), with: String(value + 1), shown: parent }];
}

const isPlain = (condition: ts.Expression) =>
  !ts.isPrefixUnaryExpression(condition) &&
  (!ts.isBinaryExpression(condition) || !swapped[condition.operatorToken.getText()]);

/** A condition turned round, where no sign in it is changed anyway. */
const turned = (condition: ts.Expression): readonly Change[] =>
  isPlain(condition)
    ? [{ ...spanOf(condition), with: `!(${condition.getText()})`, shown: condition }]
    : [];

function ofIf(node: ts.IfStatement): readonly Change[] {
  const then = ts.isBlock(node.thenStatement)
    ? node.thenStatement.statements.at(-1)
    : node.thenStatement;
  const leaves = then && (ts.isReturnStatement(then) || ts.isContinueStatement(then));
  const gone = leaves && !node.elseStatement ? [{ ...spanOf(node), with: '', shown: node }] : [];
  return [...turned(node.expression), ...gone];
}

/** What may be changed at one piece of code, itself and not what is within. */
export function changesOf(node: ts.Node): readonly Change[] {
  if (ts.isBinaryExpression(node)) return ofBinary(node);
  if (ts.isCallExpression(node)) return ofCall(node);
  if (ts.isNumericLiteral(node)) return ofNumber(node);
  if (ts.isIfStatement(node)) return ofIf(node);
  if (ts.isConditionalExpression(node)) return turned(node.condition);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [{ from: node.getStart(), to: node.operand.getStart(), with: '', shown: node }];
  return [];
}
