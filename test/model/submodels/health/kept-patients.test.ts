import { describe, expect, it } from 'vitest';
import {
  disciplineReduction,
  type KeptPatientsYear,
  keptAverted,
} from '../../../../src/model/submodels/health/kept-patients.js';
import { SMALL_REGION, smallWorld, smallYear } from '../small-world.js';

/** Half of an area's staff are in leading disciplines, and a fifth of its patients are kept. */
function yearOf(changed: Partial<KeptPatientsYear['p']> = {}): KeptPatientsYear {
  const world = smallWorld();
  world.areas.disciplines[2] = 0.5;
  world.areas.kept[2] = 0.2;
  const p = {
    practiceChannel: 1,
    practiceCausal: 0.5,
    practiceEffect: 0.4,
    disciplinePractice: 0.3,
    keptQuality: 0.1,
    ...changed,
  };
  const health = { ...SMALL_REGION.health, inpatientAmenableShare: 0.25 };
  return smallYear(world, { p, region: { ...SMALL_REGION, health } });
}

describe('leading disciplines', () => {
  it('avert burden of their area by the practice of hospitals with research, as far as that is causal', () => {
    expect(disciplineReduction(yearOf(), 2)).toBeCloseTo(0.5 * 0.4 * 0.25 * 0.3 * 0.5, 12);
    expect(disciplineReduction(yearOf({ practiceChannel: 0.5 }), 2)).toBeCloseTo(0.00375, 12);
    expect(disciplineReduction(yearOf({ practiceChannel: 0 }), 2)).toBe(0);
    expect(disciplineReduction(yearOf(), 3)).toBe(0);
  });
});

describe('patients who are kept', () => {
  it('are better or worse off in what inpatient care can act on', () => {
    expect(keptAverted(yearOf(), 2, 1000)).toBeCloseTo(0.1 * 0.25 * 1000 * 0.2, 12);
    expect(keptAverted(yearOf({ keptQuality: -0.1 }), 2, 1000)).toBeCloseTo(-5, 12);
    expect(keptAverted(yearOf(), 3, 1000)).toBe(0);
  });
});
