import { describe, expect, it } from 'vitest';
import type { Collected } from '../../src/ensemble/collected.js';
import { collector } from '../../src/ensemble/collector.js';
import { runEnsemble } from '../../src/ensemble/ensemble.js';
import { blocksOf } from '../../src/ensemble/plan.js';
import type { Policy } from '../../src/model/engine/policy.js';
import { compareScenarios } from '../../src/results/comparison.js';
import { pairedDifference, seriesIndex, totalOver } from '../../src/results/totals.js';
import { loadCompiler } from '../../src/scenario/expressions/expressions.js';
import { figures, scenario } from '../ensemble/maoming-scenarios.js';
import { lever, POLICY_YEAR } from '../model/maoming.js';

const CARE: Policy = {
  levers: [lever('ordinaryCare', 30, 3)],
  programme: { payer: 'city', amount: 30, start: POLICY_YEAR, end: POLICY_YEAR + 2 },
};
const DRAWS = 6;

async function compared(): Promise<Collected> {
  const scenarios = [
    scenario('baseline', { figures, horizon: 4 }),
    scenario('care', { figures, horizon: 4, policy: CARE, comparator: true }),
  ];
  const plan = { scenarios, draws: DRAWS, replicates: 2 };
  const { sink, collected } = collector(plan);
  await runEnsemble({ scenarios, blocks: blocksOf(plan), sink });
  return collected();
}

/** What ordinary care adds to the baseline in every run. */
const added = (collected: Collected, indicator: string, part = ''): number[] => {
  const column = seriesIndex(collected, indicator, part);
  return [...pairedDifference(totalOver(collected, 1, column), totalOver(collected, 0, column))];
};

describe('money spent on ordinary care', async () => {
  const collected = await compared();
  const { effects } = compareScenarios(collected, { version: '0', command: '' }, await loadCompiler());
  const total = (part: string) =>
    effects.find((row) => row.indicator === 'netHealthBenefit' && row.part === part && row.year === 'total')!;

  it('brings in every run the health that it costs: the price is drawn once for care and money', () => {
    expect(added(collected, 'netHealthBenefit')).toEqual(Array<number>(2 * DRAWS).fill(0));
    expect(new Set(added(collected, 'dalysAverted').map(Math.round)).size).toBe(DRAWS);
  });

  it('has no effect on net health benefit, and no interval', () => {
    const { mean, low, high } = total('');
    expect([mean, low, high]).toEqual([0, 0, 0]);
  });

  it('gains or loses like any other use of money where a DALY is worth something else', () => {
    for (const value of added(collected, 'netHealthBenefit', 'gdp=3')) expect(value).toBeGreaterThan(0);
    const dear = total('gdp=3');
    expect(dear.low).toBeLessThan(dear.high!);
  });
});
