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
const ENTRY_MEMBERS = new Set(['range', 'standard', 'measures', 'horizon']);

interface Exception {
  readonly file: string;
  readonly literals: readonly string[];
  readonly why: string;
}

/** Every other number that stands in code. */
const EXCEPTIONS: readonly Exception[] = [
  {
    file: 'budgets/budgets.ts',
    literals: ['50'],
    why: 'halvings of the fraction that the money pays for: beyond the precision of a number',
  },
  {
    file: 'calls/awards.ts',
    literals: ['3'],
    why: 'the code of a mark',
  },
  {
    file: 'calls/payments.ts',
    literals: ['1.000001'],
    why: 'rounding: money that differs by less is the same',
  },
  ...['ai', 'data'].map((folder) => ({
    file: `${folder}/levers.ts`,
    literals: ['1000'],
    why: 'doctors in the unit of a price',
  })),
  ...['education/education.ts', 'preparedness/preparedness.ts'].map((file) => ({
    file,
    literals: ['1e6'],
    why: 'CNY in a million',
  })),
  {
    file: 'careers/levers.ts',
    literals: ['100'],
    why: 'per cent',
  },
  {
    file: 'careers/recruitment.ts',
    literals: ['15'],
    why: 'bits of a column of years',
  },
  {
    file: 'evaluation/evaluation.ts',
    literals: ['4', '10'],
    why: 'makes a parabola 1 at its highest; colleagues for whom a parameter is stated',
  },
  {
    file: 'evaluation/levers.ts',
    literals: ['100'],
    why: 'per cent',
  },
  {
    file: 'governance/governance.ts',
    literals: ['1_000_000', '1000'],
    why: 'incidents are per thousand people, what one takes per million residents',
  },
  {
    file: 'integrity/found-papers.ts',
    literals: ['1_000_000'],
    why: 'what a found paper takes is stated per million residents',
  },
  {
    file: 'alliances/alliances.ts',
    literals: ['1000'],
    why: 'time given is per thousand doctors',
  },
  {
    file: 'prizes/prizes.ts',
    literals: ['1000'],
    why: 'prizes are per thousand posts',
  },
  {
    file: 'health/burden.ts',
    literals: ['3', '6', '6', '3'],
    why: 'weights of Shapley for three channels',
  },
  {
    file: 'health/programmes.ts',
    literals: ['100'],
    why: 'per cent',
  },
  {
    file: 'health/health.ts',
    literals: ['1e6', '1e5'],
    why: 'units',
  },
  {
    file: 'health/adoption-payments.ts',
    literals: ['1e6'],
    why: 'CNY in a million',
  },
  {
    file: 'health/practice.ts',
    literals: ['1e-9'],
    why: 'a guard against division by 0',
  },
  {
    file: 'value/indicators.ts',
    literals: ['0.63', '3', '1e6'],
    why: 'shares of income per head that a published threshold names, and a unit',
  },
  {
    file: 'patients/patients.ts',
    literals: ['1e6'],
    why: 'CNY in a million',
  },
  {
    file: 'prevention/levers.ts',
    literals: ['1000'],
    why: 'people in a unit of the dose',
  },
  {
    file: 'pipeline/centring.ts',
    literals: ['41', '4', '8'],
    why: 'points, width and steps of a quadrature',
  },
  {
    file: 'pipeline/at-stage.ts',
    literals: ['256', '255'],
    why: 'stage and wait packed into the counter of a random number',
  },
  {
    file: 'research/hits.ts',
    literals: ['5', '10', '50'],
    why: 'ends and halvings of a bisection',
  },
  {
    file: 'research/research.ts',
    literals: ['63', '0xff'],
    why: 'length of a table by size of team, and a bit mask',
  },
];

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
