import { describe, expect, it } from 'vitest';
import { parameterDraw } from '../../../../src/ensemble/parameter-draw.js';
import { medinno } from '../../../../src/model/medinno.js';
import type { Parameters } from '../../../../src/model/medinno-year.js';
import { impliedElasticity } from '../../../../src/model/submodels/health/practice.js';
import { region } from '../../maoming.js';

describe('the elasticity of adoption to own research that the one channel amounts to', () => {
  it('is that of a lead over a gap', () => {
    // findings a per cent more, quality 0.4/e % more: 0.25 · 0.8 · 0.5 of it averts burden, half by adoption, of a gap of 0.2
    const p = {
      practiceShare: 0.5,
      practiceChannel: 1,
      practiceCausal: 0.25,
      practiceEffect: 0.8,
      practiceFindings: 0.4 * Math.E,
      practiceSaturates: 1,
      adoptionSpeed: 0.1,
      outsideSupply: 0.02,
    };
    expect(impliedElasticity(p, 0.5)).toBeCloseTo((0.4 * 0.25 * 0.8 * 0.5 * 0.5) / 0.2, 12);
  });

  it('is 0 to 0.15 in nearly all draws, as studies of adherence to guidelines allow', () => {
    const drawn = Array.from({ length: 400 }, (_, n) => {
      const p = parameterDraw('implied', n + 1, {}, medinno) as Parameters;
      return impliedElasticity(p, region.health.inpatientAmenableShare);
    }).sort((a, b) => a - b);
    expect(drawn[0]).toBeGreaterThanOrEqual(0);
    expect(drawn[379]).toBeLessThan(0.15);
  });
});
