import { describe, expect, it } from 'vitest';
import { ownIndicators } from '../../src/ensemble/common-indicators.js';
import { runBlock } from '../../src/ensemble/run-block.js';
import type { Policy } from '../../src/model/engine/policy.js';
import { medinno } from '../../src/model/medinno.js';
import { explain, termsOfSum } from '../../src/results/explanation.js';
import { seriesRows } from '../../src/results/series-rows.js';
import { figures, scenario } from '../ensemble/maoming-scenarios.js';
import { lever, POLICY_YEAR } from '../model/maoming.js';

const BLOCK = { draw: 3, replicate: 2 };
const YEAR = POLICY_YEAR + 2;
const indicatorOf = (id: string) => medinno.indicators.find((entry) => entry.id === id)!;

/** More platforms than the programme pays for, and a free lever. */
const POLICY: Policy = {
  levers: [lever('platforms', 20), lever('lottery', 0.5)],
  programme: { payer: 'city', amount: 30, start: POLICY_YEAR, end: POLICY_YEAR + 9 },
};
const PAPERS_PER_MILLION = {
  id: 'papersPerMillion',
  name: { en: 'papers per million', zh: '每百万元论文' },
  unit: 'papers per million CNY',
  direction: 1,
  formula: {
    source: 'papers / spending',
    steps: [{ load: 'papers' }, { load: 'spending' }, { apply: 'divide' }],
  },
} as const;
const strategy = scenario('strategy', {
  figures,
  policy: POLICY,
  horizon: 4,
  overrides: { adoptionCost: 40_000 },
});
const rows = seriesRows(strategy, BLOCK, runBlock([strategy], BLOCK).observations[0], medinno);
const valueIn = (indicator: string, part = '') =>
  rows.find((row) => row.year === YEAR && row.indicator === indicator && row.part === part)!.value;
const explained = (id: string) =>
  explain(strategy, BLOCK, { indicator: indicatorOf(id), year: YEAR }, medinno);

describe('what made a number', () => {
  it.each(['papers', 'spending', 'dalysAverted', 'netHealthBenefit', 'abilityInPost'])(
    'is of the very value that the run gives: %s',
    (id) => {
      const { value, parts } = explained(id);
      expect(value).toBe(valueIn(id));
      for (const { dimension, values } of parts) {
        for (const { part, value: one } of values) expect(one).toBe(valueIn(id, `${dimension}=${part}`));
      }
    },
  );

  it('says of which parts it is the sum, and which are other readings of it', () => {
    expect(explained('dalysAverted').parts.map(({ dimension, addUp }) => [dimension, addUp])).toEqual([
      ['channel', true],
      ['area', true],
    ]);
    expect(explained('netHealthBenefit').parts.map(({ addUp }) => addUp)).toEqual([false, false]);
  });

  it.each(['netHealthBenefit', 'netTalentFlow'])('is a sum of other indicators that adds up: %s', (id) => {
    const { terms, value } = explained(id);
    const sum = terms.reduce((total, term) => total + term.weight * term.value, 0);
    expect(terms.length).toBeGreaterThan(1);
    expect(terms.map(({ indicator }) => indicator)).toEqual(termsOfSum(id));
    expect(sum).toBeCloseTo(value, 6);
    for (const { indicator, value: one } of terms) expect(one).toBe(valueIn(indicator));
  });

  it('names the parameters it leans on as they were drawn, with range, grade and source', () => {
    const { parameters } = explained('netHealthBenefit');
    expect(parameters.map(({ parameter }) => parameter)).toEqual(indicatorOf('netHealthBenefit').leansOn);
    const { value, usual, range, overridden } = parameters.find(
      ({ parameter }) => parameter === 'outsideSupply',
    )!;
    expect([usual, range, overridden]).toEqual([
      medinno.parameters.outsideSupply.value,
      medinno.parameters.outsideSupply.range,
      false,
    ]);
    expect(value).not.toBe(usual);
    expect(value).toBeGreaterThanOrEqual(range![0]);
    expect(value).toBeLessThanOrEqual(range![1]);
    for (const { grade, source } of parameters) expect(`${grade} ${source}`).toMatch(/^[ABCD] ./);
  });

  it('marks a parameter that the scenario set', () => {
    const set = explained('netHealthBenefit').parameters.find(
      ({ parameter }) => parameter === 'adoptionCost',
    )!;
    expect([set.overridden, set.value]).toEqual([true, 40_000]);
  });

  it('shows the levers of the year, what they asked and were paid, and the controls they moved', () => {
    const { levers, controls, programme } = explained('papers');
    const [free, platforms] = ['lottery', 'platforms'].map((id) => levers.find((use) => use.lever === id)!);
    expect([free.asked, free.paid, free.dose]).toEqual([0, 0, 0.5]);
    expect(platforms.doseAsked).toBe(20);
    expect(platforms.asked).toBe(valueIn('programmeDoses'));
    expect(platforms.paid).toBeCloseTo(30, 6);
    expect(platforms.dose * platforms.price!).toBeCloseTo(30, 6);
    expect(free.price).toBeNull();
    expect(programme).toMatchObject({ payer: 'city', amount: 30, paid: valueIn('programmePaid') });
    const lottery = controls.find(({ control }) => control === 'lottery')!;
    expect([lottery.baseline, lottery.value]).toEqual([0, 0.5]);
    expect(free.moved).toEqual([{ control: 'lottery', from: 0, to: 0.5 }]);
    expect(platforms.moved.map(({ control }) => control)).toContain('platforms');
  });

  it('shows none where nothing was done', () => {
    const quiet = explain(
      scenario('quiet', { horizon: 3 }),
      BLOCK,
      { indicator: indicatorOf('papers'), year: YEAR },
      medinno,
    );
    expect([quiet.levers, quiet.programme]).toEqual([[], null]);
    expect(quiet.controls.every(({ baseline, value }) => baseline === value)).toBe(true);
  });

  it('shows for an indicator of the scenario what its formula was computed from, and what that leans on', () => {
    const own = { ...strategy, indicators: [PAPERS_PER_MILLION] };
    const { value, definition, operands, parameters } = explain(
      own,
      BLOCK,
      { indicator: ownIndicators(own)[0], year: YEAR },
      medinno,
    );
    expect(value).toBe(valueIn('papers') / valueIn('spending'));
    expect(definition.en).toContain(PAPERS_PER_MILLION.formula.source);
    expect(operands).toEqual([
      { indicator: 'papers', unit: indicatorOf('papers').unit, value: valueIn('papers') },
      { indicator: 'spending', unit: indicatorOf('spending').unit, value: valueIn('spending') },
    ]);
    const both = [...indicatorOf('papers').leansOn, ...indicatorOf('spending').leansOn];
    expect(parameters.map(({ parameter }) => parameter)).toEqual([...new Set(both)]);
    expect(explained('papers').operands).toEqual([]);
  });

  it('is refused outside the simulated years', () => {
    for (const year of [POLICY_YEAR - 1, POLICY_YEAR + 4, POLICY_YEAR + 0.5]) {
      expect(() => explain(strategy, BLOCK, { indicator: indicatorOf('papers'), year }, medinno)).toThrow(
        RangeError,
      );
    }
  });
});
