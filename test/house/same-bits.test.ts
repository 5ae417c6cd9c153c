import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Folders whose numbers must have the same bits in every engine, in every year, on every machine. */
const FOLDERS = ['src/maths', 'src/random', 'src/analysis', 'src/model', 'src/studies', 'src/forecast'];

/** What of Math the standard defines to the last bit; all else of it may differ between engines. */
const EXACT = new Set(
  'abs ceil clz32 floor fround imul max min round sign sqrt trunc E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2'.split(
    ' ',
  ),
);

/** Names through which time, chance, the machine or its language would enter. */
const OUTSIDE = new Set(
  'Date performance crypto Intl console process globalThis window self fetch setTimeout setInterval setImmediate eval Function'.split(
    ' ',
  ),
);

/** Methods whose answer depends on the language of the machine. */
const LOCAL = new Set(['localeCompare', 'toLocaleString', 'toLocaleUpperCase', 'toLocaleLowerCase']);

/** A name that is a value here, not the key of a property or a member of something else. */
function isValue(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return !(ts.isTypeElement(parent) || ts.isClassElement(parent) || ts.isQualifiedName(parent));
}

/** `2 ** -53` and its like: an integer power of two, written out, is exact everywhere. */
const isPowerOfTwo = (text: string): boolean => /^2 \*\* -?\d+$/.test(text);

function offence(node: ts.Node): string | null {
  if (node.kind === ts.SyntaxKind.AsteriskAsteriskToken)
    return isPowerOfTwo(node.parent.getText()) ? null : '**';
  if (node.kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken) return '**=';
  if (!ts.isIdentifier(node)) return null;
  const { text, parent } = node;
  if (LOCAL.has(text)) return text;
  if (!isValue(node)) return null;
  if (OUTSIDE.has(text)) return text;
  if (text !== 'Math') return null;
  if (!ts.isPropertyAccessExpression(parent)) return 'Math other than Math.name';
  return EXACT.has(parent.name.text) ? null : `Math.${parent.name.text}`;
}

/** Each offence as `file:line what`. */
function offences(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const what = offence(node);
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    if (what !== null) found.push(`${file}:${line + 1} ${what}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const sources = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
);

describe('the same bits in every engine', () => {
  it.each(FOLDERS)('%s uses nothing that depends on engine, clock or machine', (folder) => {
    const files = sources.filter((file) => file.startsWith(`${folder}/`));
    expect(files).not.toEqual([]);
    expect(files.flatMap((file) => offences(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  it.each([
    ['Math.random()', 'Math.random'],
    ['Math.exp(1)', 'Math.exp'],
    ['Math.log(2)', 'Math.log'],
    ['Math.pow(2, 0.5)', 'Math.pow'],
    ['2 ** 0.5', '**'],
    ['const square = (x: number) => x ** 2', '**'],
    ['let x = 2; x **= 2', '**='],
    ['const { sin } = Math', 'Math other than Math.name'],
    ["Math['cos'](1)", 'Math other than Math.name'],
    ['Date.now()', 'Date'],
    ['new Date()', 'Date'],
    ['const now = { now: Date.now }', 'Date'],
    ['performance.now()', 'performance'],
    ["['b', 'a'].sort((a, b) => a.localeCompare(b))", 'localeCompare'],
  ])('finds %s', (text, what) => {
    expect(offences('a.ts', text)).toEqual([`a.ts:1 ${what}`]);
  });

  it.each([
    '2 ** -53',
    'Math.sqrt(2) + Math.floor(0.5) * Math.PI',
    '// Math.exp is not the same everywhere',
    "'Date'",
    'x.process',
  ])('allows %s', (text) => {
    expect(offences('a.ts', text)).toEqual([]);
  });

  it('names the line', () => {
    expect(offences('a.ts', 'const a = 1;\n\nMath.tan(a);')).toEqual(['a.ts:3 Math.tan']);
  });
});
