import { beforeAll, describe, expect, it } from 'vitest';
import { explore } from '../../src/commands/explore.js';
import { leverForSum } from '../../src/experiment/dose-for-sum.js';
import { firstMillions } from '../../src/experiment/first-millions.js';
import { leversTried, YEARS_PAID } from '../../src/experiment/levers-tried.js';
import { medinno } from '../../src/model/medinno.js';
import type { Model } from '../../src/model/model.js';
import { parameterValues } from '../../src/model/parameter-values.js';
import { scenarioFiles } from '../../src/node/scenario-files.js';
import type { FirstMillions } from '../../src/results/first-millions-row.js';
import { loadCompiler } from '../../src/scenario/expressions/expressions.js';
import { orThrow } from '../../src/scenario/reading/input-error.js';
import { resolveScenario } from '../../src/scenario/resolve.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { inThisThread } from '../../src/work/in-this-thread.js';
import type { Executor } from '../../src/work/job.js';
import { SMALL_FILES } from '../small-place.js';

/** Levers of every kind: of money, of people, one that can take little, one that is free. */
const FEW = ['competitiveGrants', 'youngTalent', 'learningHospital', 'ethicsReview', 'lottery'];
const model = { ...medinno, levers: medinno.levers.filter(({ id }) => FEW.includes(id)) } as Model;
const running = { model, executor: inThisThread };

let scenario: Scenario;
let league: FirstMillions;
/** Sizes of the groups of runs that share a world. */
const sizes: number[] = [];
const counting: Executor = async (job, sink, signal) => {
  sizes.push(...job.groups.map((group) => group.length));
  await inThisThread(job, sink, signal);
};

beforeAll(async () => {
  const read = orThrow(await resolveScenario('baseline', scenarioFiles, loadCompiler));
  scenario = { ...read, horizon: 2 };
  league = await firstMillions(scenario, 5, { ...running, executor: counting });
});

describe('the league of the first millions', () => {
  it('has every lever that has a price and can take the sum, and names those that cannot', () => {
    const place = { model, region: scenario.region, p: parameterValues(model) };
    const paid = model.levers.filter(({ price }) => price !== null);
    const [fits, small] = [false, true].map((isMost) =>
      paid.filter((lever) => leverForSum(lever, 5, place).isMost === isMost).map(({ id }) => id),
    );
    expect(fits).toContain('competitiveGrants');
    expect(league.rows.map(({ lever }) => lever).sort()).toEqual(fits.sort());
    expect(league.tooSmall).toEqual(small);
    expect(league).toMatchObject({ sum: 5, payer: 'city', years: 10, draws: 20, replicates: 2 });
  });

  it('is to the bit what an experiment with the same policies gives', async () => {
    const own = league.rows.find(({ lever }) => lever === 'competitiveGrants')!;
    const alone = await explore({
      experiment: {
        id: 'alone',
        scenario: 'baseline',
        vary: [{ role: 'lever', policy: 'use', choices: ['grants-alone'] }],
        sampling: { method: 'grid' },
        indicators: [{ indicator: 'netHealthBenefit', direction: 'more' }],
      },
      sources: {
        ...SMALL_FILES,
        read: (path) =>
          path.endsWith('grants-alone.yaml') ? policyText(own.dose) : scenarioFiles.read(path),
      },
      years: 2,
      draws: 20,
      replicates: 2,
    });
    const [row] = alone.table('league');
    const { mean, low, high, meanLow, meanHigh, signShare, breakEven } = row;
    expect(own).toMatchObject({ mean, low, high, meanLow, meanHigh, signShare, breakEven });
  });

  it('ranks only levers whose sign holds in 80% of the draws: better ones first, then ties, then worse ones', () => {
    for (const { rank, signShare } of league.rows) expect(rank !== null).toBe(signShare! >= 0.8);
    const standing = league.rows.map(({ rank, mean }) => (rank === null ? 0 : -Math.sign(mean!)));
    expect(standing).toEqual([...standing].sort((a, b) => a - b));
  });

  it('makes the world of each draw and replicate once, for all levers together', () => {
    expect(sizes).toEqual(Array.from({ length: 40 }, () => league.rows.length));
  });

  it('is of no lever where none can take the sum', async () => {
    const none = await firstMillions(scenario, 90_000, {
      ...running,
      model: { ...model, levers: model.levers.filter(({ id }) => id === 'ethicsReview') },
    });
    expect([none.rows, none.tooSmall]).toEqual([[], ['ethicsReview']]);
  });
});

describe('levers alone', () => {
  it('are points of a place without any policy, each with a programme that sets the sum aside for ten years', () => {
    const place = { model, region: scenario.region, p: parameterValues(model) };
    const uses = [leverForSum(model.levers.find(({ id }) => id === 'competitiveGrants')!, 5, place)];
    const asked = { payer: 'city', goals: [], draws: 1, replicates: 1 };
    const programme = { payer: 'city', amount: 30, start: 2026, end: 2030 };
    const busy = { ...scenario, policy: { levers: [], programme } };
    const experiment = leversTried(
      busy,
      uses.map((use) => [use]),
      asked,
    );
    expect(experiment.scenario.policy.programme).toBeNull();
    const { policyYear } = scenario.region;
    expect(experiment.inputs[0].policies![0].policy).toMatchObject({
      levers: [{ lever: 'competitiveGrants', start: policyYear, end: policyYear + YEARS_PAID - 1, ramp: 0 }],
      programme: { payer: 'city', amount: 5, start: policyYear, end: policyYear + YEARS_PAID - 1 },
    });
  });
});

function policyText(dose: number): string {
  return `kind: policy
title: { en: Grants, zh: 资助 }
programme: { payer: city, amount: 5, start: policyYear, end: policyYear + 9 }
levers:
  - { lever: competitiveGrants, dose: ${dose}, start: policyYear, end: policyYear + 9 }
`;
}
