/// <reference path="./mathjs-in-one-file.d.ts" />

import { constant, type Program } from '../../model/engine/program.js';
import { alike, type Bilingual } from '../reading/bilingual.js';
import { NUMBER_OR_EXPRESSION } from '../reading/fields.js';
import { FINITE_NUMBER } from '../reading/validate.js';
import { type ExpressionError, refusal, shorten, tooDeep } from './expression-error.js';
import { DEEPEST_EXPRESSION, LONGEST_EXPRESSION } from './expression-limits.js';
import { type SyntaxNode, type Translation, translate } from './translate.js';

export type Compiled = { readonly program: Program } | { readonly error: ExpressionError };

/**
 * Turns text into a program over the named values, or says what is wrong with it; never throws, never
 * evaluates. What is not on the list of allowed syntax is refused.
 */
export type Compile = (text: string, names: readonly string[]) => Compiled;

type Parse = (text: string) => SyntaxNode;

/**
 * Loads the parser, a tenth of a second: only where a file holds an expression. The package in one file loads in a
 * quarter of the time of its thousands.
 * @example
 * const compile = await loadCompiler();
 * compile('2 * yearsIn', ['yearsIn']).program.steps.length; // => 3
 */
export async function loadCompiler(): Promise<Compile> {
  const { default: mathjs } = await import('mathjs/lib/browser/math.js');
  const parse: Parse = (text) => mathjs.parse(text) as unknown as SyntaxNode;
  return (text, names) => compileWith(parse, text, names);
}

/**
 * A dose, or any other figure of a file that may be an expression. A plain number needs no compiler.
 * @throws Error where an expression comes without a compiler, a mistake of the calling code
 */
export function compileDose(value: number | string, names: readonly string[], compile?: Compile): Compiled {
  if (typeof value === 'string') {
    if (!compile) throw new Error('an expression needs the compiler that loadCompiler() gives');
    return compile(value, names);
  }
  if (Number.isFinite(value)) return { program: constant(value) };
  return { error: refusal(String(value), String(value), FINITE_NUMBER) };
}

function compileWith(parse: Parse, text: string, names: readonly string[]): Compiled {
  const outright = refuseBeforeParsing(text);
  if (outright) return { error: outright };
  const parsed = parseSafely(parse, text);
  if ('error' in parsed) return parsed;
  const into: Translation = { text, names, steps: [] };
  const error = translate(parsed.tree, into, 1);
  return error ? { error } : { program: { source: text, steps: into.steps } };
}

/** What must not even reach the parser: texts whose size or nesting could exhaust it, and comments. */
function refuseBeforeParsing(text: string): ExpressionError | null {
  if (text.trim() === '') return refusal(text, '', NUMBER_OR_EXPRESSION);
  if (text.length > LONGEST_EXPRESSION) {
    return refusal(text, text, {
      en: `at most ${LONGEST_EXPRESSION} characters, not ${text.length}`,
      zh: `不超过 ${LONGEST_EXPRESSION} 个字符（现有 ${text.length} 个）`,
    });
  }
  if (text.includes('#')) return refusal(text, '#', NO_COMMENT);
  let depth = 0;
  for (let position = 0; position < text.length; position++) {
    if ('([{'.includes(text[position])) depth++;
    else if (')]}'.includes(text[position])) depth--;
    if (depth > DEEPEST_EXPRESSION) return tooDeep(text, position);
  }
  return null;
}

function parseSafely(parse: Parse, text: string): { tree: SyntaxNode } | { error: ExpressionError } {
  try {
    return { tree: parse(text) };
  } catch (thrown) {
    // The parser counts characters from 1, and an end of text as one character more.
    const char = (thrown as { char?: unknown }).char;
    const position = typeof char === 'number' ? Math.min(Math.max(char - 1, 0), text.length) : 0;
    const rest = shorten(text.slice(position));
    const found = rest === '' ? END_OF_TEXT : alike(rest);
    return { error: { found, expected: READABLE, position, suggestion: null } };
  }
}

const NO_COMMENT: Bilingual = { en: 'an expression without a comment inside', zh: '不含注释的表达式' };
const END_OF_TEXT: Bilingual = { en: 'end of text', zh: '文本末尾' };
const READABLE: Bilingual = {
  en: 'an expression that can be read: numbers, names, + - * / ^, comparisons, brackets',
  zh: '可读取的表达式（数值、名称、+ - * / ^、比较、括号）',
};
