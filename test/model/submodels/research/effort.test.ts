import { describe, expect, it } from 'vitest';
import { STAGE } from '../../../../src/model/engine/codes.js';
import type { Changes, Person, Small } from '../small-world.js';
import { placeOf, researched } from './small-research.js';

describe('effort', () => {
  const effortOf = (person: Person, changes: Changes = {}, small: Small = {}) =>
    researched([person], changes, small).r.effort[0];

  it.each([
    ['hospital', 0.4],
    ['university', 0.65],
    ['institute', 0.95],
    ['enterprise', 0.95],
  ] as const)('is what the duties of a %s leave: %d', (type, left) => {
    const p = { clinicalLoad: 0.6, teachingLoad: 0.35, otherLoad: 0.05 };
    expect(effortOf({}, { p }, placeOf(type))).toBeCloseTo(left, 12);
  });

  it('grows as care is freed: half of a load of 0.6', () => {
    expect(effortOf({}, { p: { clinicalLoad: 0.6 }, controls: { protectedTime: 0.5 } })).toBeCloseTo(0.7, 12);
  });

  it('of a trainee is the time for research, whatever the load of the place', () => {
    expect(effortOf({ stage: STAGE.trainee }, { p: { traineeTime: 0.7, clinicalLoad: 0.6 } })).toBeCloseTo(
      0.7,
      12,
    );
  });

  it.each<[string, number, Person, Changes, Small]>([
    ['administration', 0.1, {}, { p: { administrationTime: 0.1 } }, {}],
    ['measuring work in teams', 0.05, {}, { p: { teamRewardTime: 0.2, collective: 0.5, internal: 0.5 } }, {}],
    ['evaluation reform', 0.05, {}, { p: { reformTime: 0.1 }, controls: { evaluationReform: 0.5 } }, {}],
    ['two platforms', 0.06, {}, { p: { platformTime: 0.03 }, controls: { platforms: 2 } }, {}],
    [
      'half of a learning programme',
      0.1,
      {},
      { p: { climateTime: 0.2, climateScale: 10 }, controls: { climateMoney: 10 * Math.LN2 } },
      {},
    ],
    ['an epidemic', 0.15, {}, { p: { epidemicDiversion: 0.15 } }, { state: { epidemic: 1 } }],
    ['no epidemic', 0, {}, { p: { epidemicDiversion: 0.15 } }, { state: { epidemic: 0 } }],
    [
      'an epidemic that half of full readiness relieves of four tenths',
      0.12,
      {},
      { p: { epidemicDiversion: 0.15, readinessRelief: 0.4 } },
      { state: { epidemic: 1 }, stocks: { readiness: 0.5 } },
    ],
    ['work across fields', 0.1, { crossingYears: 1 }, { p: { crossingTime: 0.1 } }, {}],
    ['being sent to a county', 0.2, { sent: 1 }, { p: { allianceTime: 0.2 } }, {}],
    ['three applications', 0.12, { applications: 3 }, { p: { applicationTime: 0.04 } }, {}],
  ])('loses what %s takes: %d', (_, taken, person, changes, small) => {
    expect(effortOf(person, changes, small)).toBeCloseTo(1 - taken, 12);
  });

  it('loses by being sent to a county a part of the time that care leaves', () => {
    const p = { clinicalLoad: 0.6, allianceTime: 0.25 };
    expect(effortOf({ sent: 1 }, { p })).toBeCloseTo(0.4 * 0.75, 12);
  });

  it('is times motivation, and loses by free riding where teams are paid and members are not', () => {
    expect(effortOf({ motivation: 1.5 })).toBeCloseTo(1.5, 12);
    // 1 - 0.5 · 0.4 · (1 - 0.25) = 0.85
    expect(effortOf({}, { p: { freeRiding: 0.5, collective: 0.4, internal: 0.25 } })).toBeCloseTo(0.85, 12);
  });

  it('is never below the least', () => {
    expect(effortOf({}, { p: { clinicalLoad: 1, administrationTime: 0.5, leastEffort: 0.03 } })).toBe(0.03);
  });
});
