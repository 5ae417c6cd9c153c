import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const SUBMODELS = 'src/model/submodels';

/** Files that are tables of numbers, each with its unit and source. */
const isTable = (file: string): boolean => /(^|[/-])(parameters|pathways|prices)\.ts$/.test(file);

/** Numbers of form, which say nothing about behaviour. */
const FORM = new Set(['0', '1', '2', '0.5']);

/** Members of entries that hold numbers of the entry itself: the doses that a lever can have, and its usual one. */
const ENTRY_MEMBERS = new Set(['range', 'standard']);

interface Exception {
  readonly file: string;
  readonly literals: readonly string[];
  readonly why: string;
}

/** Every other number that stands in code. */
const EXCEPTIONS: readonly Exception[] = [];

/** Numbers of a text that are neither of form nor of an entry, in order. */
function literalsOf(text: string): string[] {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ENTRY_MEMBERS.has(node.name.getText(source))) return;
    if (ts.isNumericLiteral(node) && !FORM.has(node.text)) found.push(node.getText(source));
    ts.forEachChild(node, look);
  };
  const source = ts.createSourceFile('any.ts', text, ts.ScriptTarget.Latest, true);
  look(source);
  return found;
}

const files = readdirSync(SUBMODELS, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !isTable(file))
  .sort();

describe('numbers of behaviour', () => {
  it.each(files)('are parameters, not literals, in %s', (file) => {
    const excepted = EXCEPTIONS.filter((one) => one.file === file).flatMap(({ literals }) => literals);
    expect(literalsOf(readFileSync(join(SUBMODELS, file), 'utf8'))).toEqual(excepted);
  });

  it('are looked for in every file that an exception names', () => {
    expect(EXCEPTIONS.map(({ file }) => file).filter((file) => !files.includes(file))).toEqual([]);
    for (const { why } of EXCEPTIONS) expect(why).not.toBe('');
  });

  it('are found wherever they stand', () => {
    const text =
      'const a = 0.3 * x - 1e-9; f(-1, [7]); const lever = { range: [0, 9], unit: "4", weight: -3 };';
    expect(literalsOf(text)).toEqual(['0.3', '1e-9', '7', '3']);
  });
});
