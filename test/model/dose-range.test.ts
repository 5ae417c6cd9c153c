import { describe, expect, it } from 'vitest';
import { doseRangeIn, isAmount } from '../../src/model/dose-range.js';
import { medinno } from '../../src/model/medinno.js';
import { settingOf } from '../../src/model/setting.js';
import { runPolicy, worldAtPolicyYear } from '../../src/model/simulation.js';
import { replicateKey } from '../../src/random/keys.js';
import { catalogueIn, catalogueOf, dosesAnywhere } from '../../src/scenario/reading/catalogue.js';
import { lever, policyOf, region, setting } from './maoming.js';

const called = (id: string) => medinno.levers.find((one) => one.id === id)!;
const nation = { ...region, population: 100 * region.population, doctors: 100 * region.doctors };

describe('the doses of a lever', () => {
  it('are amounts, or the same in a region of any size: a new one has to be told apart here', () => {
    const relative = medinno.levers.filter((one) => !isAmount(one)).map(({ id }) => id);
    expect(relative.sort()).toEqual([
      'adaptiveCall',
      'bindingCommitment',
      'blockGrants',
      'bonusPool',
      'budgetLevel',
      'callQuota',
      'coordination',
      'countPay',
      'deduction',
      'endRotation',
      'ethicsReview',
      'evaluationReform',
      'fastTrack',
      'goalFit',
      'grantSize',
      'grantYears',
      'insuranceListing',
      'integrityChecks',
      'interdisciplinary',
      'inventorShare',
      'labSupervision',
      'lottery',
      'medicalAi',
      'medicalData',
      'memberReward',
      'noveltyPreference',
      'openness',
      'postCompetition',
      'protectedTime',
      'retention',
      'stableShare',
      'substitution',
      'teamReward',
    ]);
  });

  it('have in a city the range that was written, and in a nation that of its size where they are amounts', () => {
    for (const one of medinno.levers) expect(doseRangeIn(one, region)).toEqual([...one.range]);
    const [low, high] = doseRangeIn(called('competitiveGrants'), nation);
    expect([low, high]).toEqual([0, expect.closeTo(1000 * 61.78)]);
    expect(doseRangeIn(called('stableShare'), nation)).toEqual([...called('stableShare').range]);
  });

  it('of an addition are the same anywhere unless they are counted, and a low end above nothing stays', () => {
    expect(isAmount({ unit: 'fraction' })).toBe(false);
    expect(doseRangeIn({ unit: 'fraction', range: [0, 1] }, nation)).toEqual([0, 1]);
    const [low, high] = doseRangeIn({ unit: 'persons a year', range: [10, 500] }, nation);
    expect([low, high]).toEqual([10, expect.closeTo(500 * 61.78)]);
  });

  it('are checked by the size of the region wherever a policy is read or run', () => {
    const here = catalogueIn(catalogueOf(medinno), nation);
    expect(here.doses?.competitiveGrants[1]).toBeCloseTo(61_780);
    expect(catalogueIn(catalogueOf(medinno), region).doses).toEqual(catalogueOf(medinno).doses);
    expect(dosesAnywhere(medinno).competitiveGrants[1]).toBe(1e6);
    const policy = policyOf([lever('competitiveGrants', 5000, 2)], 5000, 2);
    const world = worldAtPolicyYear(setting, replicateKey('size', 1), 8);
    expect(() => runPolicy(setting, world, policy, 2)).toThrow('competitiveGrants');
    const larger = settingOf(medinno, { ...region, population: nation.population }, setting.p);
    expect(() => runPolicy(larger, world, policy, 2)).not.toThrow();
  });
});
