import { describe, expect, it } from 'vitest';
import type { Collected } from '../../src/ensemble/collected.js';
import { collector } from '../../src/ensemble/collector.js';
import { runEnsemble } from '../../src/ensemble/ensemble.js';
import { blocksOf } from '../../src/ensemble/plan.js';
import type { Policy } from '../../src/model/engine/policy.js';
import { medinno } from '../../src/model/medinno.js';
import { bestRows } from '../../src/results/best.js';
import { resultWarnings, withoutRepeats } from '../../src/results/result-warnings.js';
import { isYardstick } from '../../src/results/yardstick.js';
import { warning } from '../../src/scenario/reading/warning.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { scenario } from '../ensemble/maoming-scenarios.js';
import { lever } from '../model/maoming.js';

const START = scenario('baseline').region.policyYear;
const base = scenario('baseline');
const sum = { payer: 'city', start: START, end: START + 2 } as const;

async function simulated(...policies: readonly Policy[]): Promise<Collected> {
  const alternatives = policies.map((policy, n) => scenario(`s${n}`, { policy }));
  const plan = { scenarios: [base, ...alternatives], draws: 0, replicates: 2 };
  const { sink, collected } = collector(plan);
  await runEnsemble({ scenarios: plan.scenarios, blocks: blocksOf(plan), sink });
  return collected();
}

const late = { ...lever('youngTalent', 20), start: START + 30, end: START + 40 };

describe('what can be best', () => {
  it('is neither what changes nothing nor, on net health benefit, the ordinary care that it is measured by', async () => {
    const collected = await simulated(
      { levers: [late], programme: null },
      { levers: [lever('ordinaryCare', 1)], programme: { ...sum, amount: 10 } },
      { levers: [lever('youngTalent', 20)], programme: { ...sum, amount: 10 } },
    );
    const scenarios = collected.scenarios.map((each) => ({ ...each, comparator: each.id === 's1' }));
    const { probabilityBest } = bestRows({ ...collected, scenarios });
    const competing = (goal: string) =>
      probabilityBest.filter((row) => row.goal === goal).map((row) => row.scenario);
    expect(competing('netHealthBenefit')).toEqual([base.id, 's2']);
    expect(competing('papers')).toEqual([base.id, 's1', 's2']);
  });
});

describe('warnings of results', () => {
  it('say which policies change nothing, and why', async () => {
    const collected = await simulated(
      { levers: [late], programme: null },
      { levers: [lever('youngTalent', 0)], programme: null },
      { levers: [], programme: null },
      { levers: [lever('youngTalent', 20)], programme: { ...sum, amount: 0 } },
      { levers: [lever('lottery', 0.5)], programme: null },
      { levers: [{ ...lever('disciplines', 2), chance: 0 }, lever('youngTalent', 0)], programme: null },
      { levers: [{ ...lever('disciplines', 2), chance: 0 }, lever('lottery', 0.5)], programme: null },
    );
    const inert = resultWarnings(collected).filter(({ code }) => code === 'changesNothing');
    expect(inert).toEqual([
      {
        code: 'changesNothing',
        of: ['s0'],
        why: { kind: 'afterHorizon', start: START + 30, last: START + 2 },
      },
      { code: 'changesNothing', of: ['s1'], why: { kind: 'noDose' } },
      { code: 'changesNothing', of: ['s2'], why: { kind: 'noLevers' } },
      { code: 'changesNothing', of: ['s3'], why: { kind: 'noMoney' } },
      { code: 'changesNothing', of: ['s5'], why: { kind: 'notAwarded', runs: 2 } },
    ]);
  });

  it('say how much of a sum went back, and how much of its levers’ doses it cannot pay', async () => {
    const collected = await simulated(
      { levers: [lever('youngTalent', 2)], programme: { ...sum, amount: 30 } },
      { levers: [lever('youngTalent', 200)], programme: { ...sum, amount: 30 } },
    );
    const warnings = resultWarnings(collected);
    const sums = (code: string): unknown[] =>
      warnings.flatMap((each) => (each.code === code && 'sums' in each ? [...each.sums] : []));
    const [rest] = sums('muchReturned');
    expect(rest).toMatchObject({ scenario: 's0', asked: 90 });
    expect((rest as { returned: number }).returned).toBeCloseTo(90 - (rest as { doses: number }).doses, 6);
    expect(sums('muchReturned')).toHaveLength(1);
    expect(sums('dosesCut')).toMatchObject([{ scenario: 's1', asked: 90 }]);
    expect((sums('dosesCut')[0] as { doses: number }).doses).toBeGreaterThan(90);
  });

  it('say how much research money a lever without a programme takes from the standing call', async () => {
    const collected = await simulated({ levers: [lever('learningHospital', 2)], programme: null });
    const [taken] = resultWarnings(collected).filter(({ code }) => code === 'researchTaken');
    expect(taken).toMatchObject({ sums: [{ scenario: 's0', taken: expect.closeTo(6, 6) }] });
  });

  it('name the lever whose dose the call cannot fund, how much went back and when', async () => {
    const collected = await simulated(
      { levers: [lever('competitiveGrants', 1)], programme: { ...sum, amount: 1 } },
      { levers: [lever('competitiveGrants', 300)], programme: { ...sum, amount: 300 } },
    );
    const [unfunded] = resultWarnings(collected).filter(({ code }) => code === 'callCannotFund');
    expect(unfunded).toMatchObject({
      sums: [{ scenario: 's1', levers: ['competitiveGrants'], asked: 900, first: START, last: START + 2 }],
    });
    const [{ returned }] = (unfunded as unknown as { sums: { returned: number }[] }).sums;
    expect(returned).toBeGreaterThan(450);
  });

  it('are given once: what changes nothing needs no warning of a lever that does nothing', () => {
    const values = { lever: 'retention', start: 2055, last: 2044 };
    const inert = warning('changesNothing', { why: { kind: 'afterHorizon', start: 2055, last: 2044 } }, [
      'a',
    ]);
    const other = warning('leverAfterHorizon', values, ['b']);
    expect(withoutRepeats([inert, warning('leverAfterHorizon', values, ['a']), other])).toEqual([
      inert,
      other,
    ]);
    const award = { lever: 'fastTrack', chance: 0.3, runs: 2 };
    const [never, once] = [0, 1].map((came) => warning('awardByChance', { ...award, came }, ['a']));
    expect(withoutRepeats([inert, never, once])).toEqual([inert, once]);
  });
});

describe('the yardstick of net health benefit', () => {
  const bought = (uses: readonly string[], comparator = true): Scenario =>
    scenario('any-name', {
      comparator,
      policy: { levers: uses.map((id) => lever(id, 1)), programme: null },
    });

  it('is a comparator that buys ordinary care and nothing else, whatever it is called', () => {
    expect(isYardstick(bought(['ordinaryCare']), medinno)).toBe(true);
    expect(isYardstick(bought(['outsideAdoption']), medinno)).toBe(false);
    expect(isYardstick(bought(['ordinaryCare', 'youngTalent']), medinno)).toBe(false);
    expect(isYardstick(bought([]), medinno)).toBe(false);
    expect(isYardstick(bought(['ordinaryCare'], false), medinno)).toBe(false);
  });

  it('is paid from budgets that count: care that the state gives costs the city nothing', () => {
    const given = bought(['ordinaryCare']);
    const programme = { payer: 'central', amount: 1, start: 2026, end: 2030 };
    const byState = { ...given, policy: { ...given.policy, programme } };
    expect(isYardstick(byState, medinno)).toBe(false);
    const ofNation = { ...byState, region: { ...given.region, perspective: 'nation' } };
    expect(isYardstick(ofNation, medinno)).toBe(true);
  });
});
