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
    expect([...y.world.projects.yearlyCost.subarray(0, 4)]).toEqual([0.6, 0.6, 1, 3]);
    expect(ofEnterprises(y)).toBeCloseTo(5.2, 12);
  });

  it('have no place for a project with a partner, and keep none for half a place', () => {
    const projects = [{ licensed: 1 }, {}, {}];
    const y = developedIn(3, { projects }, { p, controls: { incubatorMoney: 0.74 } });
    expect([...y.world.projects.yearlyCost.subarray(0, 3)]).toEqual([0, 0.6, 1]);
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
    expect([...y.world.projects.yearlyCost.subarray(0, 3)]).toEqual([0.3, 0.3, 0.5]);
  });
});
