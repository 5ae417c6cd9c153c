import { describe, expect, it } from 'vitest';
import { parameterDraw } from '../../../../src/draws/parameter-draw.js';
import { medinno } from '../../../../src/model/medinno.js';
import type { Parameters } from '../../../../src/model/medinno-year.js';
import { impliedElasticity } from '../../../../src/model/submodels/health/implied-elasticity.js';
import { improvePractice } from '../../../../src/model/submodels/health/practice.js';
import { region } from '../../maoming.js';
import { smallWorld, smallYear } from '../small-world.js';

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
    const elasticity = (0.4 * 0.25 * 0.8 * 0.5 * 0.5) / 0.2;
    expect(impliedElasticity(p, 0.5)).toBeCloseTo(elasticity, 12);
    // half a channel, and quality in proportion to findings, of slope 1 - 1/e
    expect(impliedElasticity({ ...p, practiceChannel: 0.5 }, 0.5)).toBeCloseTo(elasticity / 2, 12);
    const proportional = { ...p, practiceSaturates: 0, practiceFindings: 0.4 / (1 - Math.exp(-1)) };
    expect(impliedElasticity(proportional, 0.5)).toBeCloseTo(elasticity, 12);
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

describe('the quality of practice where it rises in proportion to findings', () => {
  it('is as where it saturates at the usual number of them, and three times as much at three times as many', () => {
    const qualityAfter = (practiceSaturates: number, clinicalFindings: number): number => {
      const world = smallWorld({ state: { practice: 0 }, references: { fixed: true, clinicalFindings: 4 } });
      const target = { practiceBase: 0, practiceFindings: 0.1, practiceCeiling: 1, practiceAdjustment: 1 };
      const levels = { climate: 0, clinicalFindings, hospitalStaff: 0, residents: 0 };
      improvePractice(smallYear(world, { p: { ...target, practiceSaturates }, levels }));
      return world.state.practice;
    };
    expect(qualityAfter(0, 4)).toBeCloseTo(qualityAfter(1, 4), 12);
    expect(qualityAfter(0, 12)).toBeCloseTo(3 * 0.1 * (1 - Math.exp(-1)), 12);
  });
});
