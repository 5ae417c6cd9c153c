import { describe, expect, it } from 'vitest';
import { PATHWAYS, yearlyCost } from '../../../../src/model/submodels/pipeline/pathways.js';

const pathway = { ...PATHWAYS[0]!, cost: [4, 4], years: [2, 0.5] };

describe('the yearly cost of a project', () => {
  it('is that of its stage over its years, in the money of the region, by the scale of costs in the region', () => {
    expect(yearlyCost(pathway, 0, 0.5, { perUsd: 7 })).toBeCloseTo((4 * 7 * 0.5) / 2, 12);
  });

  it('is all of it where the stage is over within a year', () => {
    expect(yearlyCost(pathway, 1, 0.5, { perUsd: 7 })).toBeCloseTo(4 * 7 * 0.5, 12);
  });
});
