import type { Operation } from '../../model/engine/operation.js';
import type { ProgramStep } from '../../model/engine/program.js';
import type { Bilingual } from '../reading/bilingual.js';
import { nearestName } from '../reading/nearest-name.js';
import { FINITE_NUMBER } from '../reading/validate.js';
import { type ExpressionError, refusal, tooDeep } from './expression-error.js';
import { DEEPEST_EXPRESSION } from './expression-limits.js';

/** The parts of the parser's syntax tree that are looked at. */
export interface SyntaxNode {
  readonly type: string;
  readonly value?: unknown;
  readonly name?: string;
  readonly op?: string;
  readonly fn?: string | SyntaxNode;
  readonly args?: readonly SyntaxNode[];
  readonly content?: SyntaxNode;
  readonly condition?: SyntaxNode;
  readonly trueExpr?: SyntaxNode;
  readonly falseExpr?: SyntaxNode;
}

/** An expression on its way to a program: the steps grow as the tree is walked. */
export interface Translation {
  readonly text: string;
  readonly names: readonly string[];
  readonly steps: ProgramStep[];
}

/** Null where the node is allowed and its steps are added. */
type Translate = (node: SyntaxNode, into: Translation, depth: number) => ExpressionError | null;

const OPERATORS: ReadonlyMap<string, Operation> = new Map<string, Operation>([
  ['add', 'add'],
  ['subtract', 'subtract'],
  ['multiply', 'multiply'],
  ['divide', 'divide'],
  ['pow', 'power'],
  ['unaryMinus', 'negate'],
  ['smaller', 'less'],
  ['smallerEq', 'lessEqual'],
  ['larger', 'greater'],
  ['largerEq', 'greaterEqual'],
  ['equal', 'equal'],
  ['unequal', 'unequal'],
  ['and', 'and'],
  ['or', 'or'],
  ['not', 'not'],
]);

const COMPARISONS: ReadonlySet<Operation> = new Set<Operation>([
  'less',
  'lessEqual',
  'greater',
  'greaterEqual',
  'equal',
  'unequal',
]);

/** Functions of one value; `log` is the natural logarithm. */
const FUNCTIONS: ReadonlyMap<string, Operation> = new Map<string, Operation>(
  (['abs', 'exp', 'log', 'sqrt', 'round', 'floor', 'ceil'] as const).map((name) => [name, name]),
);

/** Functions of one value or more, folded pair by pair. */
const FOLDED: ReadonlyMap<string, Operation> = new Map<string, Operation>([
  ['min', 'min'],
  ['max', 'max'],
]);

const FUNCTION_NAMES = [...FOLDED.keys(), ...FUNCTIONS.keys()];

const PLAIN: Bilingual = {
  en: 'a plain name or number, without parts of it',
  zh: '普通名称或数值，不取其成分',
};

/** What is said of syntax that is understood but not allowed, and the sign it is recognised by. */
const REFUSED: Readonly<Record<string, { readonly expected: Bilingual; readonly sign: string }>> = {
  AssignmentNode: {
    expected: {
      en: 'a value, not an assignment (to compare, write ==)',
      zh: '取值，而非赋值（比较请写 ==）',
    },
    sign: '=',
  },
  FunctionAssignmentNode: {
    expected: { en: 'a value, not the definition of a function', zh: '取值，而非函数定义' },
    sign: '=',
  },
  AccessorNode: { expected: PLAIN, sign: '' },
  IndexNode: { expected: PLAIN, sign: '[' },
  ArrayNode: { expected: { en: 'a single value, not a list', zh: '单个取值，而非列表' }, sign: '[' },
  ObjectNode: { expected: { en: 'a single value, not an object', zh: '单个取值，而非对象' }, sign: '{' },
  RangeNode: { expected: { en: 'a single value, not a range', zh: '单个取值，而非区间' }, sign: ':' },
  BlockNode: { expected: { en: 'one expression', zh: '一个表达式' }, sign: ';' },
  RelationalNode: {
    expected: { en: 'comparisons of two values, joined by "and"', zh: '以 and 连接的两两比较' },
    sign: '',
  },
};

const TRANSLATIONS: ReadonlyMap<string, Translate> = new Map<string, Translate>([
  ['ConstantNode', translateConstant],
  ['SymbolNode', translateName],
  ['ParenthesisNode', (node, into, depth) => translate(node.content!, into, depth + 1)],
  ['OperatorNode', translateOperator],
  ['ConditionalNode', translateConditional],
  ['FunctionNode', translateFunction],
]);

const ARITHMETIC: Bilingual = { en: 'a number, a name or arithmetic', zh: '数值、名称或算式' };

export function translate(node: SyntaxNode, into: Translation, depth: number): ExpressionError | null {
  if (depth > DEEPEST_EXPRESSION) return tooDeep(into.text, 0);
  const known = TRANSLATIONS.get(node.type);
  if (known) return known(node, into, depth);
  const refused = Object.hasOwn(REFUSED, node.type) ? REFUSED[node.type] : undefined;
  return refusal(into.text, refused?.sign ?? '', refused?.expected ?? ARITHMETIC);
}

function translateConstant(node: SyntaxNode, into: Translation): ExpressionError | null {
  if (typeof node.value !== 'number' || !Number.isFinite(node.value)) {
    return refusal(into.text, String(node.value), FINITE_NUMBER);
  }
  into.steps.push({ push: node.value });
  return null;
}

function translateName(node: SyntaxNode, into: Translation): ExpressionError | null {
  const name = node.name!;
  if (!into.names.includes(name)) return unknownName(into.text, name, KNOWN_VALUE, into.names);
  into.steps.push({ load: name });
  return null;
}

function translateOperator(node: SyntaxNode, into: Translation, depth: number): ExpressionError | null {
  const operation = OPERATORS.get(node.fn as string);
  if (!operation && node.fn !== 'unaryPlus') {
    return refusal(into.text, node.op ?? '', OPERATIONS);
  }
  if (operation && COMPARISONS.has(operation) && node.args![0].fn === 'not') {
    return refusal(into.text, 'not', BRACKETS);
  }
  const error = translateAll(node.args!, into, depth);
  if (!error && operation) into.steps.push({ apply: operation });
  return error;
}

const KNOWN_VALUE: Bilingual = { en: 'a value known here', zh: '此处可用的名称' };

const KNOWN_FUNCTION: Bilingual = { en: 'a function known here', zh: '此处可用的函数' };

const OPERATIONS: Bilingual = {
  en: '+ - * / ^, a comparison, and, or, not',
  zh: '+ - * / ^、比较、and、or 或 not',
};

const BRACKETS: Bilingual = {
  en: 'brackets: not (a > b), since "not a > b" reads as (not a) > b',
  zh: '加括号的 not (a > b)（“not a > b”会读作 (not a) > b）',
};

/** Both branches are evaluated; neither can do anything but give a number. */
function translateConditional(node: SyntaxNode, into: Translation, depth: number): ExpressionError | null {
  const error = translateAll([node.condition!, node.trueExpr!, node.falseExpr!], into, depth);
  if (!error) into.steps.push({ apply: 'choose' });
  return error;
}

function translateFunction(node: SyntaxNode, into: Translation, depth: number): ExpressionError | null {
  const callee = node.fn as SyntaxNode;
  if (callee.type !== 'SymbolNode') return translate(callee, into, depth);
  const name = callee.name!;
  const folded = FOLDED.get(name);
  const operation = folded ?? FUNCTIONS.get(name);
  if (!operation) return unknownName(into.text, name, KNOWN_FUNCTION, FUNCTION_NAMES);
  const given = node.args!.length;
  if (folded ? given < 1 : given !== 1) {
    return refusal(into.text, name, {
      en: `${name} of ${folded ? 'one value or more' : 'one value'}, not ${given}`,
      zh: `${folded ? '至少一个' : '一个'}自变量的 ${name}（现有 ${given} 个）`,
    });
  }
  for (const [index, argument] of node.args!.entries()) {
    const error = translate(argument, into, depth + 1);
    if (error) return error;
    if (!folded || index > 0) into.steps.push({ apply: operation });
  }
  return null;
}

function translateAll(
  nodes: readonly SyntaxNode[],
  into: Translation,
  depth: number,
): ExpressionError | null {
  for (const node of nodes) {
    const error = translate(node, into, depth + 1);
    if (error) return error;
  }
  return null;
}

function unknownName(
  text: string,
  name: string,
  { en, zh }: Bilingual,
  candidates: readonly string[],
): ExpressionError {
  const few = candidates.slice(0, 12);
  const [list, listZh] = few.length === 0 ? ['none', '无'] : [few.join(', '), few.join('、')];
  const [more, moreZh] = candidates.length > 12 ? [', …', ' 等'] : ['', ''];
  const expected = { en: `${en}: ${list}${more}`, zh: `${zh}：${listZh}${moreZh}` };
  return { ...refusal(text, name, expected), suggestion: nearestName(name, candidates) };
}
