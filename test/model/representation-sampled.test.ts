import { describe, expect, it } from 'vitest';
import type { Policy } from '../../src/model/engine/policy.js';
import { worldAtPolicyYear } from '../../src/model/simulation.js';
import { replicateKey } from '../../src/random/keys.js';
import { settingFor } from './large-region.js';
import { lever, POLICY_YEAR, policyOf, worldOf } from './maoming.js';
import { expectSame, sampled } from './sampled-runs.js';

const HORIZON = 10;
const sample = (w: number, replicates: number, policy: Policy) =>
  sampled({ place: settingFor(w), replicates, policy, spinUp: 30, horizon: HORIZON });

describe('a region ten times Maoming in rows of 5 and 10 people', () => {
  const programme = policyOf(
    [lever('youngTalent', 20), lever('competitiveGrants', 280)],
    300,
    HORIZON,
    POLICY_YEAR,
  );
  const whole = sample(1, 6, programme);
  const rows = [
    { w: 5, of: sample(5, 20, programme) },
    { w: 10, of: sample(10, 30, programme) },
  ];

  // Where the standard errors are small: papers 0.4 %, people 0.03 %, graduates 0.5 %, leads 1.5 %, spending 1 %.
  const LEVELS_SHIFT = 0.02;
  it.each([
    'researchers',
    'trainees',
    'abilityInPost',
    'motivation',
    'meanAge',
    'originality',
    'papers',
    'hits',
    'discoveries',
    'patents',
    'leads',
    'projects',
    'graduates',
    'emigrants',
    'retired',
    'applicants',
    'awardees',
    'fundingRate',
    'fundingGini',
    'grantMoney',
    'researchSpending',
    'burden',
    'outsideAverted',
  ])('has the same %s', (indicator) => {
    for (const { w, of } of rows)
      expectSame(`${indicator} at ${w}`, of.level(indicator), whole.level(indicator), LEVELS_SHIFT);
  });

  it.each(['outsideGrants', 'conversions', 'hires', 'graduatesPosted'])(
    'has nearly the same %s',
    (indicator) => {
      for (const { w, of } of rows)
        expectSame(`${indicator} at ${w}`, of.level(indicator), whole.level(indicator), 0.08);
    },
  );

  it.each(['approvals', 'introductions', 'terminalDalys'])(
    'has about the same %s, which are few in rows',
    (indicator) => {
      for (const { w, of } of rows)
        expectSame(`${indicator} at ${w}`, of.level(indicator), whole.level(indicator), 0.2);
    },
  );

  it.each([
    ['programmePaid', 1e-9],
    ['youngRecruits', 0.01],
    ['grantMoney', 0.02],
    ['awardees', 0.02],
    ['papers', 0.05],
    ['researchers', 0.05],
    ['abilityInPost', 0.05],
    ['discoveries', 0.05],
    ['dalysAverted', 0.05],
    ['netHealthBenefit', 0.05],
  ])('gains the same %s by a programme of ten times the dose', (indicator, shift) => {
    expect(whole.effect(indicator).mean).not.toBe(0);
    for (const { w, of } of rows)
      expectSame(`${indicator} at ${w}`, of.effect(indicator), whole.effect(indicator), shift);
  });

  it('is simulated in that many fewer rows', () => {
    const people = [1, 10].map(
      (w) => worldAtPolicyYear(settingFor(w), replicateKey('rows', 2), 1).activeCount,
    );
    expect(people[0] / people[1]).toBeGreaterThan(9.5);
    expect(people[0] / people[1]).toBeLessThan(10.5);
    expect(worldOf(1).activeCount).toBeGreaterThan(900);
  });
});
