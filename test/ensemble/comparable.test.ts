import { describe, expect, it } from 'vitest';
import { comparabilityIssues } from '../../src/ensemble/comparable.js';
import { medinno } from '../../src/model/medinno.js';
import { region } from '../model/maoming.js';
import { figureOf, GRANTS, scenario } from './maoming-scenarios.js';

const found = (...others: Parameters<typeof scenario>[]) =>
  comparabilityIssues([scenario('baseline'), ...others.map((args) => scenario(...args))], medinno).map(
    ({ path, found: what, expected }) => `${path}: ${what}, ${expected}`,
  );

describe('scenarios in one table', () => {
  it('may differ in policy and overrides, and share equal regions read twice', () => {
    const overrides = { reviewNoise: 0.5 };
    expect(
      found(['a', { policy: GRANTS }], ['b', { overrides }], ['c', { region: structuredClone(region) }]),
    ).toEqual([]);
  });

  it('are of one region, horizon and seed: every difference is named with its scenario', () => {
    const elsewhere = { ...region, id: 'elsewhere' };
    expect(found(['a', { region: elsewhere, horizon: 9, seed: 'x' }])).toEqual([
      'region: region elsewhere in scenario a, region maoming, the same in every respect, as in scenario baseline',
      'horizon: a horizon of 9 years in scenario a, a horizon of 3 years, the same in every respect, as in scenario baseline',
      'seed: seed "x" in scenario a, seed "test", the same in every respect, as in scenario baseline',
    ]);
  });

  it('have rows that stand for equally many people', () => {
    expect(found(['a', { representation: 10 }])).toEqual([
      'representation: rows of 10 people each in scenario a, rows of 1 people each, the same in every respect, as in scenario baseline',
    ]);
  });

  it('are of one region also where only a figure differs under the same name', () => {
    expect(found(['a', { region: { ...region, doctors: 1 } }])).toHaveLength(1);
  });

  it('are of one region also where only the range of a figure that is drawn differs', () => {
    const range = { low: 0.1, value: region.workforce.pay, high: 0.3 };
    expect(found(['a', { figures: [figureOf('workforce.pay', range)] }])).toHaveLength(1);
    expect(found(['a', { figures: [figureOf('population', range)] }])).toEqual([]);
  });

  it('stand in it once', () => {
    expect(found(['a'], ['a'])).toEqual([': scenario a twice, every scenario once']);
  });
});
