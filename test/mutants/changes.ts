import ts from 'typescript';

/** What a node of the syntax tree may be replaced by, and what kind of fault that is. */
export interface Change {
  readonly kind: string;
  readonly text: string;
}

/** What an operator becomes, and what kind of fault that is. */
const OPERATORS: ReadonlyMap<ts.SyntaxKind, readonly (readonly [kind: string, becomes: string])[]> = new Map([
  [ts.SyntaxKind.PlusToken, [['sum', '-']]],
  [ts.SyntaxKind.MinusToken, [['sum', '+']]],
  [ts.SyntaxKind.AsteriskToken, [['product', '/']]],
  [ts.SyntaxKind.SlashToken, [['product', '*']]],
  [ts.SyntaxKind.PlusEqualsToken, [['sum', '-=']]],
  [ts.SyntaxKind.MinusEqualsToken, [['sum', '+=']]],
  [ts.SyntaxKind.AsteriskEqualsToken, [['product', '/=']]],
  [ts.SyntaxKind.SlashEqualsToken, [['product', '*=']]],
  [
    ts.SyntaxKind.LessThanToken,
    [
      ['bound', '<='],
      ['order', '>'],
    ],
  ],
  [
    ts.SyntaxKind.LessThanEqualsToken,
    [
      ['bound', '<'],
      ['order', '>='],
    ],
  ],
  [
    ts.SyntaxKind.GreaterThanToken,
    [
      ['bound', '>='],
      ['order', '<'],
    ],
  ],
  [
    ts.SyntaxKind.GreaterThanEqualsToken,
    [
      ['bound', '>'],
      ['order', '<='],
    ],
  ],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, [['equality', '!==']]],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, [['equality', '===']]],
  [ts.SyntaxKind.AmpersandAmpersandToken, [['logic', '||']]],
  [ts.SyntaxKind.BarBarToken, [['logic', '&&']]],
]);

/** A function of Math and the one it is mistaken for. */
const OF_MATH: Readonly<Record<string, string>> = {
  min: 'max',
  max: 'min',
  floor: 'ceil',
  ceil: 'floor',
  round: 'floor',
};

/** Numbers below this are guards against rounding: twice the guard is the same guard. */
const SMALLEST = 1e-6;

/** The faults that can be made by replacing this one node; `parameters` are names that hold a parameter or control. */
export function changesOf(
  node: ts.Node,
  tree: ts.SourceFile,
  parameters: ReadonlySet<string>,
): readonly Change[] {
  if (ts.isNumericLiteral(node)) return numberChanges(node);
  if (ts.isBinaryExpression(node)) return binaryChanges(node, tree);
  if (ts.isPrefixUnaryExpression(node)) return prefixChanges(node, tree);
  if (ts.isPropertyAccessExpression(node) && node.expression.getText(tree) === 'Math')
    return mathChanges(node);
  if (ts.isExpressionStatement(node)) return dropped(node);
  if (ts.isContinueStatement(node)) return [{ kind: 'statement dropped', text: ';' }];
  if (isCondition(node)) return [{ kind: 'condition', text: `!(${node.getText(tree)})` }];
  return isParameter(node, tree, parameters)
    ? [{ kind: 'parameter', text: `(2 * ${node.getText(tree)})` }]
    : [];
}

function numberChanges(node: ts.NumericLiteral): readonly Change[] {
  const value = Number(node.text);
  if (ts.isPropertyAssignment(node.parent) && node.parent.name === node) return [];
  const changed = value < SMALLEST ? 1 : value * 2;
  return [{ kind: 'number', text: String(changed) }];
}

function binaryChanges(node: ts.BinaryExpression, tree: ts.SourceFile): readonly Change[] {
  const { left, right, operatorToken } = node;
  if (isText(left) || isText(right)) return [];
  const [a, b] = [left.getText(tree), right.getText(tree)];
  const changes = (OPERATORS.get(operatorToken.kind) ?? []).map(([kind, becomes]) => ({
    kind,
    text: `${a} ${becomes} ${b}`,
  }));
  const kind = TERM_OF.get(operatorToken.kind);
  if (kind !== undefined) changes.push({ kind, text: `(${a})` }, { kind, text: `(${b})` });
  return isCondition(node)
    ? [...changes, { kind: 'condition', text: `!(${a} ${operatorToken.getText(tree)} ${b})` }]
    : changes;
}

const TERM_OF: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.PlusToken, 'term dropped'],
  [ts.SyntaxKind.MinusToken, 'term dropped'],
  [ts.SyntaxKind.AsteriskToken, 'factor dropped'],
  [ts.SyntaxKind.SlashToken, 'factor dropped'],
]);

function prefixChanges(node: ts.PrefixUnaryExpression, tree: ts.SourceFile): readonly Change[] {
  const signs = [ts.SyntaxKind.MinusToken, ts.SyntaxKind.ExclamationToken];
  return signs.includes(node.operator) ? [{ kind: 'sign', text: node.operand.getText(tree) }] : [];
}

function mathChanges({ name }: ts.PropertyAccessExpression): readonly Change[] {
  const other = OF_MATH[name.text];
  return other === undefined ? [] : [{ kind: 'Math', text: `Math.${other}` }];
}

/** A statement that only assigns, counts or calls may be left out. */
function dropped({ expression }: ts.ExpressionStatement): readonly Change[] {
  const assigns = ts.isBinaryExpression(expression) || ts.isPostfixUnaryExpression(expression);
  return [{ kind: assigns ? 'assignment dropped' : 'statement dropped', text: ';' }];
}

const isText = (node: ts.Node): boolean => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);

function isCondition(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isIfStatement(parent)) return parent.expression === node;
  return ts.isConditionalExpression(parent) && parent.condition === node;
}

/** A number read from the parameters or controls, by `p.name`, `y.p.name` or a name taken out of them. */
function isParameter(node: ts.Node, tree: ts.SourceFile, parameters: ReadonlySet<string>): boolean {
  const { parent } = node;
  if (isAssigned(node) || isBegun(node)) return false;
  if (ts.isPropertyAccessExpression(node)) return /^(\w+\.)?(p|controls)(\.\w+)+$/.test(node.getText(tree));
  if (!ts.isIdentifier(node) || !parameters.has(node.text)) return false;
  const isName =
    (ts.isPropertyAccessExpression(parent) || ts.isVariableDeclaration(parent) || ts.isParameter(parent)) &&
    parent.name === node;
  return !isName && !ts.isBindingElement(parent);
}

/** The target of an assignment. */
const isAssigned = (node: ts.Node): boolean =>
  ts.isBinaryExpression(node.parent) &&
  node.parent.left === node &&
  node.parent.operatorToken.getText().endsWith('=') &&
  ts.isExpressionStatement(node.parent.parent);

/** The beginning of a longer access or of a call: `p.weights` in `p.weights[a]`. */
const isBegun = (node: ts.Node): boolean =>
  (ts.isPropertyAccessExpression(node.parent) ||
    ts.isElementAccessExpression(node.parent) ||
    ts.isCallExpression(node.parent)) &&
  node.parent.expression === node;
