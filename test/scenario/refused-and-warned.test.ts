import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medinno } from '../../src/model/medinno.js';
import { checkFile } from '../../src/scenario/check.js';
import { loadCompiler } from '../../src/scenario/expressions/expressions.js';
import { catalogueOf } from '../../src/scenario/reading/catalogue.js';
import { regionFields } from '../../src/scenario/region/region-fields.js';
import { numberOfCases } from '../number-of-cases.js';
import { readRegion } from './maoming-file.js';
import { projectSources } from './project-files.js';
import { WRONG_POLICIES } from './wrong-policies.js';

const POLICY_YEAR = 2025;

/** What the documents say of levers, apart from the catalogue: range, what is enough of it, whether it costs money, whether another government decides. */
const LEVERS = {
  retention: { range: [0, 100], enough: null, costs: true, above: false },
  platforms: { range: [0, 20], enough: 3, costs: true, above: false },
  protectedTime: { range: [0, 0.8], enough: null, costs: true, above: false },
  lottery: { range: [0, 1], enough: null, costs: false, above: false },
  grantSize: { range: [-0.9, 9], enough: null, costs: false, above: false },
  fastTrack: { range: [0, 1], enough: null, costs: true, above: true },
} as const;
type LeverName = keyof typeof LEVERS;

/** A dose as it is written, and what it comes to in a year; null where it is none. */
type DoseOf = (year: number, yearsIn: number) => number;
const DOSES: Readonly<Record<string, DoseOf | null>> = {
  'yearsIn / 4': (_, yearsIn) => yearsIn / 4,
  '1 / (yearsIn - 3)': (_, yearsIn) => 1 / (yearsIn - 3),
  'log(yearsIn - 2)': (_, yearsIn) => Math.log(yearsIn - 2),
  'year - policyYear - 5': (year) => year - POLICY_YEAR - 5,
  'yearsIn > 2 ? 0 : 0.5': (_, yearsIn) => (yearsIn > 2 ? 0 : 0.5),
  '0 * year': () => 0,
  'very much': null,
  '2 *': null,
};

interface Use {
  readonly lever: LeverName;
  readonly dose: number | string;
  readonly start?: number | string | undefined;
  readonly end?: number | string | undefined;
  readonly ramp?: number | undefined;
  readonly chance?: number | undefined;
}

interface Written {
  readonly horizon?: number | undefined;
  readonly seed?: number | string | undefined;
  readonly representation?: number | undefined;
  readonly overrides: Readonly<Record<string, number>>;
  readonly levers: readonly Use[];
  readonly programme?: { amount: number; start: number | string; end: number | string } | undefined;
}

/** Rows of the table with what becomes of them, as `dose refused`. */
type Verdict = Set<string>;

const yearOf = (written: number | string): number | null => {
  if (typeof written === 'number') return Number.isInteger(written) ? written : null;
  const shift = /^policyYear(?: ([+-]) (\d+))?$/.exec(written);
  return shift === null ? null : POLICY_YEAR + Number(`${shift[1] ?? ''}${shift[2] ?? 0}`);
};

/** First and last year; null where one of them is refused, which the verdict then says. */
function spanOf(
  { start, end }: Pick<Use, 'start' | 'end'>,
  within: [number, number] | null,
  last: number,
  verdict: Verdict,
): [number, number] | null {
  const isYear = (year: number | null, from: number): year is number =>
    year !== null && year >= from && year <= POLICY_YEAR + 100;
  const begins = start === undefined ? (within?.[0] ?? POLICY_YEAR) : yearOf(start);
  const badStart = !isYear(begins, POLICY_YEAR);
  const first = badStart ? (within?.[0] ?? POLICY_YEAR) : begins;
  const ends = end === undefined ? null : yearOf(end);
  const badEnd = end !== undefined && !isYear(ends, first);
  if (badStart) verdict.add('start refused');
  if (badEnd) verdict.add('end refused');
  if (badStart || badEnd) return null;
  if (ends !== null || within === null) return [first, ends ?? Math.max(first, last)];
  if (first <= within[1]) return [first, within[1]];
  verdict.add('start refused');
  return null;
}

/** The oracle: what the table says of a scenario, by its own arithmetic. */
function tableSays(written: Written): Verdict {
  const refused: Verdict = new Set();
  const { horizon, seed, representation, overrides, levers, programme } = written;
  const isWhole = (value: number, low: number, high: number) =>
    Number.isInteger(value) && value >= low && value <= high;
  if (horizon !== undefined && !isWhole(horizon, 1, 100)) refused.add('horizon refused');
  // Maoming has 980 posts: beyond 49 people a row fewer than 20 rows are left.
  if (representation !== undefined && !isWhole(representation, 1, 49)) refused.add('representation refused');
  if (typeof seed === 'string' && (seed === '' || seed.length > 300)) refused.add('seed refused');
  for (const [id, value] of Object.entries(overrides)) {
    const { hard, choices } = medinno.parameters[id as keyof typeof medinno.parameters];
    const isForm = choices.length === 0 || choices.includes(value);
    if (!(value >= hard[0] && value <= hard[1] && isForm)) refused.add('overrides refused');
  }
  if (programme !== undefined && !(programme.amount >= 0 && programme.amount <= 100_000_000))
    refused.add('amount refused');
  const years = horizon !== undefined && isWhole(horizon, 1, 100) ? horizon : 20;
  const last = POLICY_YEAR + years - 1;
  const paid =
    programme === undefined
      ? null
      : (spanOf(programme, null, last, refused) ?? ([POLICY_YEAR, last] as [number, number]));
  const warned = policyVerdict(levers, { paid, last, refused });
  if (refused.size > 0) return refused;
  if (programme !== undefined && levers.length === 0) warned.add('programme warned');
  // Maoming wins 3 national and 6 provincial grants a year
  if (representation !== undefined && representation > 1) warned.add('representation warned');
  for (const [id, value] of Object.entries(overrides)) {
    const { range } = medinno.parameters[id as keyof typeof medinno.parameters];
    if (range !== null && !(value >= range[0] && value <= range[1])) warned.add('overrides warned');
  }
  return warned;
}

/** Levers of a policy: what is refused is added to `refused`, what is warned of is returned. */
function policyVerdict(
  levers: readonly Use[],
  { paid, last, refused }: { paid: [number, number] | null; last: number; refused: Verdict },
): Verdict {
  const warned: Verdict = new Set();
  const sums: Partial<Record<LeverName, { single: boolean; byYear: number[] }>> = {};
  for (const use of levers) {
    const { lever, dose } = use;
    const isRamp = use.ramp === undefined || (use.ramp >= 0 && use.ramp <= 100);
    if (!isRamp) refused.add('ramp refused');
    const { chance = 0 } = use;
    if (chance < 0 || chance > 1) refused.add('chance refused');
    if (use.chance !== undefined && use.chance !== 1 && !LEVERS[lever].above) refused.add('chance refused');
    const ramp = isRamp ? (use.ramp ?? 0) : 0;
    const span = spanOf(use, paid, last, refused);
    const doseOf = typeof dose === 'number' ? () => dose : DOSES[dose];
    if (doseOf === null) refused.add('dose refused');
    if (span === null || doseOf === null) continue;
    const [low, high] = LEVERS[lever].range;
    sums[lever] ??= { single: true, byYear: [] };
    const sum = sums[lever];
    let acts = false;
    for (let year = span[0]; year <= Math.min(span[1], last); year++) {
      const yearsIn = year - span[0] + 1;
      const now = doseOf(year, yearsIn) * (ramp > 0 ? Math.min(1, yearsIn / ramp) : 1);
      if (!(now >= low - 1e-9 && now <= high + 1e-9)) sum.single = false;
      if (now !== 0) acts = true;
      sum.byYear[year - POLICY_YEAR] = (sum.byYear[year - POLICY_YEAR] ?? 0) + now;
    }
    if (span[0] > last) warned.add('start warned');
    else if (!acts) warned.add('dose warned');
    else if (LEVERS[lever].costs && (paid === null || Math.min(span[1], last) > paid[1] || span[0] < paid[0]))
      warned.add('levers warned');
  }
  for (const [lever, { single, byYear }] of Object.entries(sums)) {
    const { range, enough } = LEVERS[lever as LeverName];
    const doses = Object.values(byYear);
    if (!single) refused.add('dose refused');
    else if (doses.some((dose) => dose < range[0] - 1e-9 || dose > range[1] + 1e-9))
      refused.add('doses refused');
    if (enough !== null && doses.some((dose) => dose > enough * 1.05)) warned.add('dose warned');
  }
  return warned;
}

/** The row of the table that an issue belongs to, by its path and words. */
function rowOfIssue(path: string, found: string): string {
  if (/add up/.test(found)) return 'doses';
  if (/\.levers$|\.lever$/.test(path)) return 'levers';
  if (/^policy(\.\d+)?$/.test(path)) return 'policy';
  if (/^policy\.values/.test(path)) return 'values';
  return /^overrides/.test(path) ? 'overrides' : path.slice(path.lastIndexOf('.') + 1);
}

const ROW_OF_WARNING: Readonly<Record<string, string>> = {
  noDose: 'dose',
  doseBeyond: 'dose',
  leverAfterHorizon: 'start',
  paidFromResearch: 'levers',
  emptyProgramme: 'programme',
  overrideOutside: 'overrides',
  fewRowsWon: 'representation',
  figureOutside: 'figures',
};

/** What `check` says of a scenario file. */
async function said(content: object): Promise<Verdict> {
  const text = JSON.stringify({
    title: { en: 'Mine', zh: '我的' },
    description: { en: 'Mine', zh: '我的' },
    region: 'maoming',
    ...content,
  });
  const sources = { ...projectSources({ 'a.json': text }), catalogue: catalogueOf(medinno) };
  const checked = await checkFile('a.json', sources, loadCompiler);
  return checked.ok
    ? new Set(checked.value.warnings.map(({ code }) => `${ROW_OF_WARNING[code] ?? code} warned`))
    : new Set(checked.issues.map(({ path, found }) => `${rowOfIssue(path, found)} refused`));
}

const saidOf = ({ levers, programme, ...rest }: Written): Promise<Verdict> =>
  said({
    ...rest,
    policy: { levers, ...(programme === undefined ? {} : { programme: { payer: 'city', ...programme } }) },
  });

const date = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: POLICY_YEAR, max: POLICY_YEAR + 30 }) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 30 }).map((n) => `policyYear + ${n}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      2024,
      2125,
      2126,
      2025.5,
      -1,
      1e9,
      'policyYear',
      'policyYear - 1',
      'policyYear + 101',
      'soon',
      '2030-01',
    ),
  },
);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const use: fc.Arbitrary<Use> = fc.record({
  lever: fc.constantFrom(...(Object.keys(LEVERS) as LeverName[])),
  dose: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(0, 0.25, 0.5, 0.8, 1, 2.5) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(-1, -0.9, -0.5, 9, 10, 12, 20, 20.5, 60, 100, 101, 1e30, -1e300),
    },
    { weight: 2, arbitrary: fc.constantFrom(...Object.keys(DOSES)) },
  ),
  start: optional(date),
  end: optional(date),
  ramp: optional(fc.constantFrom(0, 1, 4, 100, 4.5, -1, 101, 1e9)),
  chance: fc.oneof(
    { weight: 8, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom(0, 0.5, 1, -0.1, 1.1, 1e9) },
  ),
});
const override = fc.constantFrom(...Object.keys(medinno.parameters)).chain((id) => {
  const { value, range, hard } = medinno.parameters[id];
  const [low, high] = hard;
  const ends = [low, high, value, ...(range ?? [])];
  const outside = [low - 1e-6, high + 1e-6, 1e30, -1e300];
  return fc
    .oneof(
      { weight: 3, arbitrary: fc.constantFrom(...ends) },
      { weight: 1, arbitrary: fc.constantFrom(...outside) },
      { weight: 1, arbitrary: fc.double({ min: low, max: high, noNaN: true }) },
    )
    .map((number) => [id as string, number] as const);
});
const usually = <T>(good: readonly T[], bad: readonly T[]) =>
  optional(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...good) },
      { weight: 1, arbitrary: fc.constantFrom(...bad) },
    ),
  );
const scenario: fc.Arbitrary<Written> = fc.record({
  horizon: usually([1, 5, 20, 100], [0, 101, 2.5, 1e9, -3]),
  seed: usually<number | string>([1, 'x', '1e3', 'x'.repeat(300)], ['', 'x'.repeat(301), 'x'.repeat(5000)]),
  representation: usually([1, 5, 49], [50, 0, -1, 1.5, 1_000_000, 1_000_001, 1e300]),
  overrides: fc.array(override, { maxLength: 2 }).map((pairs) => Object.fromEntries(pairs)),
  levers: fc.array(use, { maxLength: 3 }),
  programme: optional(
    fc.record({
      amount: fc.constantFrom(0, 30, 100_000_000, 30, 30, -1, 100_000_001, 1e12),
      start: date,
      end: date,
    }),
  ),
});

const NONE = { overrides: {}, levers: [] };
const paid = { amount: 30, start: 'policyYear', end: 2034 };
const LOTTERY = { lever: 'lottery', dose: 0.8 } as const;

/** One of every cell of the table that a scenario can be in, and of bounds that few random ones come near: chance alone would take many more runs. */
const EXAMPLES: readonly Written[] = [
  { ...NONE, horizon: 0 },
  { ...NONE, seed: '' },
  { ...NONE, representation: 1e300 },
  { ...NONE, overrides: { basicRate: 1e30 } },
  { ...NONE, overrides: { reviewNoise: 4 } },
  { ...NONE, programme: paid },
  { ...NONE, programme: { ...paid, amount: 1e12 } },
  { ...NONE, levers: [{ lever: 'retention', dose: '1 / (yearsIn - 3)' }] },
  { ...NONE, levers: [{ lever: 'retention', dose: 6 }] },
  { ...NONE, levers: [{ lever: 'retention', dose: 0 }], programme: paid },
  { ...NONE, levers: [{ lever: 'platforms', dose: 12 }], programme: paid },
  { ...NONE, levers: [LOTTERY, LOTTERY] },
  { ...NONE, levers: [{ ...LOTTERY, ramp: 1e9 }] },
  { ...NONE, levers: [{ ...LOTTERY, chance: 1 }] },
  { ...NONE, levers: [{ ...LOTTERY, chance: 0.5 }] },
  { ...NONE, levers: [{ lever: 'fastTrack', dose: 1, chance: 1.1 }] },
  { ...NONE, levers: [{ lever: 'fastTrack', dose: 1, chance: 0.5 }] },
  { ...NONE, levers: [{ ...LOTTERY, start: 'soon' }] },
  { ...NONE, levers: [{ ...LOTTERY, start: 'policyYear + 30' }] },
  { ...NONE, levers: [{ ...LOTTERY, end: 2024 }] },
  { ...NONE, overrides: { reviewNoise: 0 } },
  { ...NONE, levers: [{ lever: 'platforms', dose: 20.5 }] },
  { ...NONE, levers: [{ lever: 'retention', dose: 101, ramp: 4, end: 'policyYear + 3' }] },
  { ...NONE, levers: [{ lever: 'retention', dose: 101, ramp: 4, end: 'policyYear + 2' }] },
  {
    ...NONE,
    levers: [{ lever: 'retention', dose: 6, start: 2026, end: 2034 }],
    programme: { ...paid, start: 2030 },
  },
  { ...NONE, levers: [{ lever: 'retention', dose: 6, end: 2035 }], programme: paid },
];

/** Rows and outcomes that were met, to hold against the table. */
const met = new Map<string, number>();
const meet = (verdict: Verdict) => {
  for (const each of verdict) met.set(each, (met.get(each) ?? 0) + 1);
};

describe('what is refused and what is warned of', () => {
  it('is what the table says of every scenario', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async (written) => {
        const expected = tableSays(written);
        expect([...(await saidOf(written))].sort()).toEqual([...expected].sort());
        meet(expected);
      }),
      { numRuns: numberOfCases(60, 3000), examples: EXAMPLES.map((example) => [example]) },
    );
  });

  it('is what the table says of every figure of a region', async () => {
    const alone = regionFields()
      .filter(({ path, plausible }) => !path.includes('*') && !plausible.per)
      .filter(({ path }) => /^(workforce|prices|funding.localGrant|gdpPerHead)/.test(path));
    const figure = fc.constantFrom(...alone).chain((field) => {
      const { hard, plausible, kind } = field;
      const inside = [...hard, ...plausible.range];
      const values = [...inside, hard[0] - 1e-3, hard[1] * 1.01 + 1e-3, 1e30, -1e30, (hard[0] + hard[1]) / 2];
      const fitting = kind === 'whole' ? values.map(Math.floor) : values;
      return fc.constantFrom(...fitting).map((value) => ({ field, value }));
    });
    await fc.assert(
      fc.asyncProperty(figure, async ({ field: { path, hard, plausible }, value }) => {
        const within = ([low, high]: readonly [number, number]) => value >= low && value <= high;
        const expected: Verdict = new Set(
          !within(hard) ? ['figures refused'] : within(plausible.range) ? [] : ['figures warned'],
        );
        const text = JSON.stringify(readRegion(path, value));
        const sources = { ...projectSources({ 'a.json': text }), catalogue: catalogueOf(medinno) };
        const checked = await checkFile('a.json', sources, loadCompiler);
        const verdict = checked.ok
          ? checked.value.warnings.flatMap((each) =>
              each.code === 'figureOutside' && each.path === path ? ['figures warned'] : [],
            )
          : checked.issues.map((issue) => (issue.path === `${path}.value` ? 'figures refused' : issue.path));
        expect(new Set(verdict)).toEqual(expected);
        meet(expected);
      }),
      { numRuns: numberOfCases(30, 600) },
    );
  });

  it.each(WRONG_POLICIES)('holds for %s', async (_, content, row) => {
    const verdict = await said(content);
    expect([...verdict]).toEqual([row]);
    meet(verdict);
  });

  it('was tried in every cell of the table of the documents, and in no others', () => {
    const text = readFileSync(new URL('../../docs/files.md', import.meta.url), 'utf8');
    const [, section] = text.split('## What is refused and what is warned of');
    const rows = [...section.split('\n## ')[0].matchAll(/^\| `(\w+)`[^|]*\|([^|]*)\|([^|]*)\|$/gm)];
    const cells = rows.flatMap(([, row, refused, warned]) => [
      ...(refused.trim() === '' ? [] : [`${row} refused`]),
      ...(warned.trim() === '' ? [] : [`${row} warned`]),
    ]);
    expect(cells.length).toBeGreaterThan(15);
    expect([...met.keys()].sort()).toEqual(cells.sort());
  });
});
