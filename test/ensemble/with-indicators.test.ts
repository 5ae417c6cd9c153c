import { describe, expect, it } from 'vitest';
import { collector } from '../../src/ensemble/collector.js';
import { runBlock } from '../../src/ensemble/run-block.js';
import { withIndicators } from '../../src/ensemble/with-indicators.js';
import { medinno } from '../../src/model/medinno.js';
import { totalEffect } from '../../src/results/effects.js';
import { seriesIndex } from '../../src/results/totals.js';
import { loadCompiler } from '../../src/scenario/expressions/expressions.js';
import { GRANTS, scenario } from './maoming-scenarios.js';

const SCENARIOS = [scenario('base'), scenario('grants', { policy: GRANTS })].map((one) => ({
  ...one,
  horizon: 3,
}));
const PLAN = { scenarios: SCENARIOS, draws: 1, replicates: 1 };

describe('custom indicators of runs that did not observe them', async () => {
  const compiled = (await loadCompiler())('papers / (spending + 10)', ['papers', 'spending']);
  if (!('program' in compiled)) throw new Error('no program');
  const own = {
    id: 'papersPerMillion',
    name: { en: 'papers per million', zh: '每百万元论文数' },
    unit: 'papers',
    direction: 1,
    formula: compiled.program,
  } as const;
  const collectedOf = (scenarios: typeof SCENARIOS) => {
    const { sink, collected } = collector({ ...PLAN, scenarios }, medinno);
    sink.result(runBlock(scenarios, { draw: 1, replicate: 1 }, medinno));
    return collected();
  };
  const observed = collectedOf(SCENARIOS.map((one) => ({ ...one, indicators: [own] })));
  const added = withIndicators(collectedOf(SCENARIOS), [own]);

  it('have the columns, and the effects over the horizon, that they have where they were observed', () => {
    const place = seriesIndex(added, own.id);
    expect(place).toBe(seriesIndex(observed, own.id));
    for (const s of [0, 1])
      for (const year of [0, 1, 2])
        expect(added.column(s, place, year)).toEqual(observed.column(s, place, year));
    expect(totalEffect(added, 1, place)).toEqual(totalEffect(observed, 1, place));
    expect(totalEffect(added, 1, place).baseline).toBeGreaterThan(0);
  });

  it('leave all other columns as they are', () => {
    const papers = seriesIndex(added, 'papers');
    expect(added.column(1, papers, 2)).toEqual(observed.column(1, papers, 2));
  });
});
