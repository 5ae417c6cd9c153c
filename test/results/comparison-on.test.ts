import { describe, expect, it } from 'vitest';
import { collector } from '../../src/ensemble/collector.js';
import { blocksOf } from '../../src/ensemble/plan.js';
import { runBlock } from '../../src/ensemble/run-block.js';
import { medinno } from '../../src/model/medinno.js';
import { compareScenarios } from '../../src/results/comparison.js';
import { comparisonOn } from '../../src/results/comparison-on.js';
import { loadCompiler } from '../../src/scenario/expressions/expressions.js';
import { GRANTS, scenario } from '../ensemble/maoming-scenarios.js';

const PLAN = {
  scenarios: [
    scenario('base'),
    scenario('grants', { policy: GRANTS }),
    scenario('same', { policy: GRANTS }),
  ].map((one) => ({ ...one, horizon: 2 })),
  draws: 6,
  replicates: 2,
};
const ASKED = { version: '0', command: 'test' };
const WANTED = ['papers', 'spending', 'netHealthBenefit'];

describe('a comparison on a few indicators', async () => {
  const { sink, collected } = collector(PLAN, medinno);
  for (const block of blocksOf(PLAN)) sink.result(runBlock(PLAN.scenarios, block, medinno));
  const compile = await loadCompiler();
  const whole = compareScenarios(collected(), ASKED, compile);
  const few = comparisonOn(collected(), { indicators: WANTED, pairs: true }, ASKED, compile);

  it('has the totals and pairs of the whole, parts included, to the last digit', () => {
    const wanted = ({ indicator, year }: { indicator: string; year: number | 'total' }) =>
      WANTED.includes(indicator) && year === 'total';
    expect(few.effects).toEqual(whole.effects.filter(wanted));
    expect(few.effects.some(({ part }) => part.startsWith('payer='))).toBe(true);
    expect(few.summary).toEqual(whole.summary.filter(wanted));
    expect(few.pairwise).toEqual(whole.pairwise.filter(wanted));
    expect(few.pairwise.length).toBe(9);
  });

  it('says of the place, of who is best and of what is worth a second look what the whole says', () => {
    const { region, probabilityBest, ties, warnings, scenarios, sums, plausibility } = whole;
    expect(few).toMatchObject({ region, probabilityBest, ties, warnings, scenarios, sums, plausibility });
  });

  it('sets no strategy against another where that is not wanted', () => {
    const alone = comparisonOn(collected(), { indicators: WANTED, pairs: false }, ASKED, compile);
    expect([alone.pairwise, alone.probabilityBest]).toEqual([[], []]);
  });
});
