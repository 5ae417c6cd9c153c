import { describe, expect, it } from 'vitest';
import type { Collected } from '../../src/ensemble/collected.js';
import { collector } from '../../src/ensemble/collector.js';
import { runEnsemble } from '../../src/ensemble/ensemble.js';
import { blocksOf } from '../../src/ensemble/plan.js';
import type { LeverUse } from '../../src/model/engine/policy.js';
import { medinno } from '../../src/model/medinno.js';
import { awardsOf, awardWarnings, neverCame } from '../../src/results/awards.js';
import { compareScenarios } from '../../src/results/comparison.js';
import { explain } from '../../src/results/explanation.js';
import { loadCompiler } from '../../src/scenario/expressions/expressions.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { figures, scenario } from '../ensemble/maoming-scenarios.js';
import { lever, POLICY_YEAR } from '../model/maoming.js';

const applying = (id: string, ...levers: LeverUse[]): Scenario =>
  scenario(id, { figures, horizon: 1, policy: { levers, programme: null } });

const programme = { payer: 'province', amount: 30, start: POLICY_YEAR, end: POLICY_YEAR };
const unsure = applying('half', { ...lever('disciplines', 2), chance: 0.5 });
const half = { ...unsure, policy: { ...unsure.policy, programme } };
const PLAN = { scenarios: [applying('baseline'), half], draws: 4, replicates: 5 };

async function simulated(): Promise<Collected> {
  const { sink, collected } = collector(PLAN);
  await runEnsemble({ scenarios: PLAN.scenarios, blocks: blocksOf(PLAN), sink });
  return collected();
}

const numbered = (count: number) => Array.from({ length: count }, (_, n) => n + 1);
const RUNS = { draws: numbered(40), replicates: numbered(5), model: medinno };

describe('an award that is applied for', () => {
  it('came in as many runs as those in which its dose is charged to its programme', async () => {
    const collected = await simulated();
    const doses = collected.series.findIndex(
      ({ indicator, part }) => indicator.id === 'programmeDoses' && part === '',
    );
    const came = collected.column(1, doses, 0).filter((money) => money > 0).length;
    expect(came).toBeGreaterThan(0);
    expect(came).toBeLessThan(20);
    expect(awardsOf(half, collected)).toEqual([{ lever: 'disciplines', chance: 0.5, came, runs: 20 }]);
    const said = { code: 'awardByChance', of: ['half'], lever: 'disciplines', chance: 0.5, came, runs: 20 };
    expect(awardWarnings(collected)).toEqual([said]);
    const call = { version: '0', command: 'mine' };
    expect(compareScenarios(collected, call, await loadCompiler()).warnings).toContainEqual(said);
  });

  it('has the chance of the draw where the policy says none, near the point value on average', () => {
    const { chance: _, ...likely } = lever('fastTrack', 1);
    const [{ chance, came, runs }] = awardsOf(applying('usual', likely), RUNS);
    expect([chance, runs]).toEqual([medinno.parameters.awardChance.value, 200]);
    expect(came).toBeGreaterThan(40);
    expect(came).toBeLessThan(90);
  });

  it('is sure, and not worth a word, with a chance of 1, and is none where the region decides', () => {
    const sure = applying('sure', { ...lever('fastTrack', 1), chance: 1 }, lever('retention', 5));
    expect(awardsOf(sure, RUNS)).toEqual([{ lever: 'fastTrack', chance: 1, came: 200, runs: 200 }]);
    expect(awardWarnings({ ...RUNS, scenarios: [sure] } as unknown as Collected)).toEqual([]);
  });

  it('never came where no use of its lever did', () => {
    const twice = applying(
      'twice',
      { ...lever('fastTrack', 0.5), chance: 0 },
      { ...lever('fastTrack', 0.5), chance: 1 },
    );
    const once = applying('once', { ...lever('fastTrack', 1), chance: 0 });
    expect(neverCame('fastTrack', awardsOf(once, RUNS))).toBe(true);
    expect(neverCame('fastTrack', awardsOf(twice, RUNS))).toBe(false);
    expect(neverCame('retention', awardsOf(once, RUNS))).toBe(false);
  });
});

describe('what made a number', () => {
  const papers = medinno.indicators.find(({ id }) => id === 'papers')!;
  const notAwarded = (chance: number, year: number) => {
    const uses = [{ ...lever('fastTrack', 1, 2), chance }, lever('retention', 5)];
    const strategy = { ...applying('mine', ...uses), horizon: 3 };
    return explain(strategy, { draw: 1, replicate: 1 }, { indicator: papers, year }, medinno).notAwarded;
  };

  it('reports what was applied for and not awarded, in the years for which it was', () => {
    const { name } = medinno.levers.find(({ id }) => id === 'fastTrack')!;
    expect(notAwarded(0, POLICY_YEAR)).toEqual([{ lever: 'fastTrack', name: name.en, chance: 0 }]);
    expect(notAwarded(0, POLICY_YEAR + 2)).toEqual([]);
    expect(notAwarded(1, POLICY_YEAR)).toEqual([]);
  });
});
