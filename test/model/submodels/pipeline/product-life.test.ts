import { describe, expect, it } from 'vitest';
import { medinno } from '../../../../src/model/medinno.js';
import { parameterValues } from '../../../../src/model/parameter-values.js';
import {
  imitation,
  leadAt,
  nextAdoption,
  salesAt,
} from '../../../../src/model/submodels/pipeline/product-life.js';

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
  it('has users follow users at the usual speed at a climate of one half and a trust of 0.6', () => {
    expect(imitation(0.5, 0.6, p)).toBeCloseTo(0.4, 12);
    expect(imitation(1, 0, p)).toBeCloseTo(0.4 * 1.2 * 0.7, 12);
  });

  it('spreads by the equation of Bass, faster where it answers a clinical question', () => {
    expect(nextAdoption(0.5, 0.4, 0, p)).toBeCloseTo(0.5 + (0.02 + 0.4 * 0.5) * 0.5, 12);
    expect(nextAdoption(0.5, 0.4, 1, p)).toBeCloseTo(0.5 + (0.02 + 0.4 * 1.15 * 0.5) * 0.5, 12);
    expect(nextAdoption(1, 0.4, 0, p)).toBe(1);
  });

  it('loses its lead over outside products down to its local fit, and all of it when it is withdrawn', () => {
    expect(leadAt(0, p)).toBe(1);
    expect(leadAt(5, p)).toBeCloseTo(0.2 + 0.8 * Math.exp(-1), 9);
    expect(leadAt(20, p)).toBeCloseTo(0.2 + 0.8 * Math.exp(-4), 9);
    expect(leadAt(21, p)).toBe(0);
  });

  it('sells all until its patent ends, then a part, and nothing once it is withdrawn', () => {
    expect([10, 11, 20, 21].map((age) => salesAt(age, p))).toEqual([1, 0.3, 0.3, 0]);
  });
});
