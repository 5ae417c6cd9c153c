import { describe, expect, it } from 'vitest';
import { baselineControls } from '../../src/model/entries/controls.js';
import { costByDose, type Size, targetsOf } from '../../src/model/entries/lever.js';
import { medinno } from '../../src/model/medinno.js';
import { parameterValues } from '../../src/model/parameter-values.js';

const p = parameterValues(medinno);
const CITY: Size = {
  staff: { all: 900, hospitals: 700 },
  posts: 980,
  doctors: 13_838,
  population: 6_178_000,
};
const TIMES = 3;
const LARGE: Size = {
  staff: { all: 2700, hospitals: 2100 },
  posts: 2940,
  doctors: 41_514,
  population: 18_534_000,
};

/** Levers whose dose is a level, a share or a rate, which a region of any size has alike; of all others it is an amount. */
const LEVELS = new Set([
  'inventorShare',
  'adaptiveCall',
  'blockGrants',
  'deduction',
  'grantYears',
  'interdisciplinary',
  'openness',
  'coordination',
  'fastTrack',
  'insuranceListing',
  'labSupervision',
  'substitution',
  'budgetLevel',
  'callQuota',
  'bindingCommitment',
  'stableShare',
  'lottery',
  'grantSize',
  'protectedTime',
  'evaluationReform',
  'teamReward',
  'memberReward',
  'goalFit',
  'postCompetition',
  'integrityChecks',
  'endRotation',
  'noveltyPreference',
  'bonusPool',
  'countPay',
  'retention',
  'ethicsReview',
  'medicalData',
  'medicalAi',
]);
/** Prices that are those of a whole region, and grow with it. */
const OF_WHOLE = new Set([
  'outsideAdoption',
  'evaluationReform',
  'bindingCommitment',
  'memberReward',
  'postCompetition',
  'integrityChecks',
  'noveltyPreference',
]);

describe.each(medinno.levers)('lever $id', (lever) => {
  const { id, standard, act, price: priceId, cost = costByDose } = lever;
  const [target] = targetsOf(lever);
  const dose = LEVELS.has(id) ? standard : TIMES * standard;
  const price = OF_WHOLE.has(id) ? TIMES * 2 : 2;

  it('moves levels alike and amounts three times as much in a region three times as large, at as large a dose', () => {
    const city = baselineControls(medinno.controls, p);
    const large = { ...city };
    act(city, standard, p, { price: 2, size: CITY, target });
    act(large, dose, p, { price, size: LARGE, target });
    for (const [name, { scale }] of Object.entries(medinno.controls))
      expect(large[name], name).toBeCloseTo(city[name] * (scale === 'extensive' ? TIMES : 1), 9);
  });

  it.runIf(priceId !== null)('costs three times as much there', () => {
    expect(cost(dose, price, p, LARGE)).toBeCloseTo(TIMES * cost(standard, 2, p, CITY), 9);
  });
});
