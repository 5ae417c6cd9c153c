import { describe, expect, it } from 'vitest';
import { collector } from '../../src/ensemble/collector.js';
import { withCommonIndicators } from '../../src/ensemble/common-indicators.js';
import { runEnsemble } from '../../src/ensemble/ensemble.js';
import { blocksOf } from '../../src/ensemble/plan.js';
import type { Program } from '../../src/model/engine/program.js';
import { medinno } from '../../src/model/medinno.js';
import { compareScenarios } from '../../src/results/comparison.js';
import { explain } from '../../src/results/explanation.js';
import { ruleWarnings } from '../../src/results/rules-in-force.js';
import { seriesIndex } from '../../src/results/totals.js';
import { loadCompiler } from '../../src/scenario/expressions/expressions.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { figures, scenario } from '../ensemble/maoming-scenarios.js';
import { lever, POLICY_YEAR } from '../model/maoming.js';

const below = (bound: number): Program => ({
  source: `fundingRate < ${bound}`,
  steps: [{ load: 'fundingRate' }, { push: bound }, { apply: 'less' }],
});
const ruled = (id: string, bound: number): Scenario => {
  const use = { ...lever('competitiveGrants', 30), rule: { when: below(bound), until: null, delay: 1 } };
  return scenario(id, { figures, horizon: 4, policy: { levers: [use], programme: null } });
};
const plain = scenario('baseline', { figures, horizon: 4 });

async function simulated(scenarios: readonly Scenario[]) {
  const common = withCommonIndicators(scenarios);
  if (!common.ok) throw new Error('two meanings');
  const plan = { scenarios: common.value, draws: 3, replicates: 2 };
  const { sink, collected } = collector(plan);
  await runEnsemble({ scenarios: plan.scenarios, blocks: blocksOf(plan), sink });
  return collected();
}

const collected = await simulated([plain, ruled('rule', 0.35), ruled('never', -1)]);
const yearly = (scenarioAt: number, indicator: string) =>
  Array.from({ length: 4 }, (_, t) => [
    ...collected.column(scenarioAt, seriesIndex(collected, indicator), t),
  ]);

describe('results of policies with rules', () => {
  it('have a series of when each lever was in force, which follows from what was observed', () => {
    const rates = yearly(1, 'fundingRate');
    const inForce = yearly(1, 'competitiveGrantsInForce');
    expect(inForce[0]).toEqual(Array(6).fill(0));
    for (const t of [1, 2, 3]) expect(inForce[t]).toEqual(rates[t - 1].map((rate) => (rate < 0.35 ? 1 : 0)));
    expect(inForce.flat()).toContain(1);
    expect(yearly(0, 'competitiveGrantsInForce').flat()).toEqual(Array(24).fill(0));
  });

  it('say in which runs and years a rule acted, and of one that never did why it changes nothing', async () => {
    const inForce = yearly(1, 'competitiveGrantsInForce');
    const counts = inForce.map((year) => year.filter((one) => one === 1).length);
    const most = Math.max(...counts);
    const acting = counts.flatMap((count, t) => (count > 0 ? [POLICY_YEAR + t] : []));
    const [said] = ruleWarnings(collected);
    expect(said).toEqual({
      code: 'inForceByRule',
      of: ['rule'],
      lever: 'competitiveGrants',
      ever: inForce[0].filter((_, n) => inForce.some((year) => year[n] === 1)).length,
      runs: 6,
      share: expect.closeTo(counts.reduce((sum, count) => sum + count, 0) / 24, 12),
      first: acting[0],
      last: acting.at(-1),
      most: { year: POLICY_YEAR + counts.indexOf(most), share: expect.closeTo(most / 6, 12) },
    });
    const { warnings } = compareScenarios(collected, { version: '0', command: 'mine' }, await loadCompiler());
    expect(warnings).toContainEqual(said);
    const inert = { code: 'changesNothing', of: ['never'], why: { kind: 'notInForce', runs: 6 } };
    expect(warnings).toContainEqual(inert);
    expect(warnings.filter(({ code, of }) => code === 'inForceByRule' && of.includes('never'))).toEqual([]);
  });

  it('are the same whether a policy is run alone or beside others', async () => {
    const alone = await simulated([plain, ruled('rule', 0.35)]);
    const papers = (from: typeof alone) => [...from.column(1, seriesIndex(from, 'papers'), 3)];
    expect(papers(alone)).toEqual(papers(collected));
  });

  it('have nothing more where no policy has a rule', () => {
    expect(withCommonIndicators([plain])).toEqual({ ok: true, value: [plain] });
  });
});

describe('the explanation of a number', () => {
  const indicator = medinno.indicators.find(({ id }) => id === 'papers')!;
  const explained = (year: number) =>
    explain(collected.scenarios[1], { draw: 1, replicate: 1 }, { indicator, year }, medinno).rules[0];

  it('says what a rule saw, whether it had its lever in force, and since when', () => {
    const [rate] = yearly(1, 'fundingRate')[1];
    const [inForce] = yearly(1, 'competitiveGrantsInForce')[2];
    expect(explained(POLICY_YEAR + 2)).toMatchObject({
      lever: 'competitiveGrants',
      when: 'fundingRate < 0.35',
      until: null,
      yearSeen: POLICY_YEAR + 1,
      seen: [{ indicator: 'fundingRate', value: rate }],
      dose: 30 * inForce,
    });
    expect(explained(POLICY_YEAR + 2).since === null).toBe(inForce === 0);
    expect(explained(POLICY_YEAR)).toMatchObject({ since: null, dose: 0, seen: [{ value: Number.NaN }] });
  });
});
