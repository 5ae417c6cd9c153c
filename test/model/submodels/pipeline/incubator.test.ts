import { describe, expect, it } from 'vitest';
import { PURPOSE } from '../../../../src/random/purposes.js';
import { expectChance } from '../at-chance.js';
import { developedIn, ofEnterprises, yearsLeft } from './small-pipeline.js';

/** A place costs half a million a year, of which the project saves four fifths. */
const p = { incubatorPlace: 0.5, incubatorWorth: 0.8, incubatorStages: 2, incubatorDeath: 1 };

describe('incubators', () => {
  it('spare the oldest projects of the first stages rent, as many as there are places', () => {
    // a million pays two places: 0.6 each in place of 1; the third pays in full, the fourth is too far
    const projects = [{ logValue: 4 }, { logValue: 3 }, { logValue: 2 }, { stage: 2, logValue: 1 }];
    const y = developedIn(5.2, { projects }, { p, controls: { incubatorMoney: 1 } });
    expect(yearsLeft(y)).toEqual([1, 1, 1, 1]);
    expect(ofEnterprises(y)).toBeCloseTo(0.6 + 0.6 + 1 + 3, 12);
  });

  it('leave places empty where no project is in its first two stages any more', () => {
    // places for four: the project of the third stage pays its 3, that of the second 4.6 of 5
    const projects = [{ stage: 2 }, { stage: 1 }];
    const y = developedIn(8, { projects }, { p, controls: { incubatorMoney: 2 } });
    expect(ofEnterprises(y)).toBeCloseTo(3 + 4.6, 12);
  });

  it('have no place for a project with a partner, and keep none for half a place', () => {
    const projects = [{ licensed: 1 }, {}, {}];
    const y = developedIn(3, { projects }, { p, controls: { incubatorMoney: 0.74 } });
    expect(ofEnterprises(y)).toBeCloseTo(0.6 + 1, 12);
  });

  it('have all places that the money pays for, where sums of decimal fractions miss one', () => {
    // 0.3 over 0.1 comes to less than 3
    const small = { ...p, incubatorPlace: 0.1 };
    const y = developedIn(3, { projects: [{}, {}, {}] }, { p: small, controls: { incubatorMoney: 0.3 } });
    expect(ofEnterprises(y)).toBeCloseTo(3 * (1 - 0.08), 12);
  });

  it('save rent in the years in which they are paid for, and in no other of a stage', () => {
    // the second of three years of a stage at 5 a year, begun in a place or not
    const paid = (incubatorMoney: number) =>
      ofEnterprises(
        developedIn(
          5,
          { projects: [{ stage: 1, yearsLeft: 3, yearlyCost: 5 }] },
          { p, controls: { incubatorMoney } },
        ),
      );
    expect([paid(0.5), paid(0)]).toEqual([4.6, 5]);
    const begun = developedIn(5, { projects: [{ stage: 1 }] }, { p, controls: { incubatorMoney: 0.5 } });
    expect([ofEnterprises(begun), begun.world.projects.yearlyCost[0]]).toEqual([4.6, 5]);
  });

  it('save rent in the first year of a stage that is paid in advance, which takes no place later', () => {
    const controls = { incubatorMoney: 0.5 };
    const seeded = developedIn(
      0.5,
      { projects: [{ stage: 1 }] },
      { p, controls: { ...controls, seedMoney: 10 } },
    );
    expect(seeded.stocks.seedFund).toBeCloseTo(10 - 4.6 - 5, 12);
    const later = developedIn(1, { projects: [{ stage: 1, yearsLeft: 2 }, {}] }, { p, controls });
    expect(ofEnterprises(later)).toBeCloseTo(0.6, 12);
  });

  it('let the same money start a project more', () => {
    const started = (incubatorMoney: number) =>
      yearsLeft(developedIn(1.2, { projects: [{}, {}] }, { p, controls: { incubatorMoney } }));
    expect([started(0), started(1)]).toEqual([
      [1, 0],
      [1, 1],
    ]);
  });

  it('change the chance of ending unfinanced by their factor: 0.2 becomes 0.24, and stays elsewhere', () => {
    const dies = (incubatorMoney: number) => (key: { key0: number; key1: number }) =>
      developedIn(
        0.3,
        { projects: [key] },
        { p: { ...p, unfinancedDeath: 0.2, incubatorDeath: 1.2 }, controls: { incubatorMoney } },
      ).flows.unfinancedDeaths === 1;
    // the "year" of random numbers of a project is its stage and its years of waiting
    expectChance(PURPOSE.valleyDeath, 0.24, dies(1), 0);
    expectChance(PURPOSE.valleyDeath, 0.2, dies(0), 0);
  });

  it('house as many of the whole region where a row stands for two', () => {
    const projects = [{}, {}, {}];
    const y = developedIn(4, { projects }, { p, controls: { incubatorMoney: 0.5 }, representation: 2 });
    expect(ofEnterprises(y)).toBeCloseTo(0.3 + 0.3 + 0.5, 12);
  });
});
