import { describe, expect, it } from 'vitest';
import { equipmentYield } from '../../../../src/model/submodels/research/equipment-yield.js';
import { smallWorld, smallYear } from '../small-world.js';

const p = { substitutionQuality: 0.2, importShare: 0.5, blockadeLoss: 0.4 };
const yieldOf = (stocks: { blockadeYears?: number; equipmentReplaced?: number; equipmentUntried?: number }) =>
  equipmentYield(smallYear(smallWorld({ stocks }), { p }));

describe('what equipment yields', () => {
  it('is less by a fifth of the part that is home-made and new', () => {
    expect(yieldOf({})).toBe(1);
    expect(yieldOf({ equipmentUntried: 0.5 })).toBeCloseTo(0.95, 12);
  });

  it('falls in a blockade by what imports lose, unless they were replaced', () => {
    expect(yieldOf({ blockadeYears: 1 })).toBeCloseTo(0.8, 12);
    expect(yieldOf({ blockadeYears: 1, equipmentReplaced: 0.5 })).toBeCloseTo(0.9, 12);
    expect(yieldOf({ blockadeYears: 1, equipmentReplaced: 1, equipmentUntried: 1 })).toBeCloseTo(0.9, 12);
  });
});
