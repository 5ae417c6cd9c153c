import { describe, expect, it } from 'vitest';
import { medinno } from '../../../../src/model/medinno.js';
import { parameterValues } from '../../../../src/model/parameter-values.js';
import { imitation, nextAdoption } from '../../../../src/model/submodels/pipeline/adoption.js';
import { salesAt, useAhead } from '../../../../src/model/submodels/pipeline/product-life.js';
import { nextRival, rivalBetween } from '../../../../src/model/submodels/pipeline/rivals.js';

const p = parameterValues(medinno, {
  productImitation: 0.4,
  productInnovation: 0.02,
  localFit: 0.2,
  yearsOfAdvance: 5,
  marketYears: 20,
  patentYears: 10,
  offPatentSales: 0.3,
});

describe('the life of a product', () => {
  it('has users follow users at the usual speed at a trust of 0.6', () => {
    expect(imitation(0.6, p)).toBeCloseTo(0.4, 12);
    expect(imitation(0, p)).toBeCloseTo(0.4 * 0.7, 12);
  });

  it('spreads by the equation of Bass, faster where it answers a clinical question', () => {
    expect(nextAdoption(0.5, 0.4, 0, p)).toBeCloseTo(0.5 + (0.02 + 0.4 * 0.5) * 0.5, 12);
    expect(nextAdoption(0.5, 0.4, 1, p)).toBeCloseTo(0.5 + (0.02 + 0.4 * 1.15 * 0.5) * 0.5, 12);
    expect(nextAdoption(1, 0.4, 0, p)).toBe(1);
    // a quarter faster than usual
    expect(nextAdoption(0.5, 0.4, 0, p, 0.25)).toBeCloseTo(0.5 + 1.25 * (0.02 + 0.4 * 0.5) * 0.5, 12);
  });

  it('meets a rival that comes years later and spreads as it did', () => {
    const life = { speed: 0.4, clinicalOrigin: 0 };
    const started = { ...p, yearsOfAdvance: 3, firstAdoption: 0.1 };
    expect(nextRival(0, 2, life, started)).toBe(0);
    // 0.1 + (0.02 + 0.4 · 0.1) · 0.9, and a year on from 0.5
    expect(nextRival(0, 3, life, started)).toBeCloseTo(0.154, 12);
    expect(nextRival(0.5, 4, life, started)).toBeCloseTo(0.61, 12);
    expect(rivalBetween(0.2, 0.4, { ...p, yearsOfAdvance: 3.25 })).toBeCloseTo(0.35, 12);
  });

  it('gives what it is used more than the rival, all of it where only it fits, and nothing once it is withdrawn', () => {
    expect(useAhead(0.9, 0, 2, p)).toBe(0.9);
    expect(useAhead(0.9, 0.5, 20, p)).toBeCloseTo(0.9 - 0.8 * 0.5, 12);
    expect(useAhead(0.9, 0.5, 20, { ...p, localFit: 1 })).toBe(0.9);
    expect(useAhead(0.9, 0.5, 21, p)).toBe(0);
  });

  it('sells all until its patent ends, then a part, and nothing once it is withdrawn', () => {
    expect([10, 11, 20, 21].map((age) => salesAt(age, 0, p))).toEqual([1, 0.3, 0.3, 0]);
    const patentedThroughout = { ...p, patentYears: 30 };
    expect([20, 21].map((age) => salesAt(age, 0, patentedThroughout))).toEqual([1, 0]);
  });
});
