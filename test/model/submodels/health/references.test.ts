import { describe, expect, it } from 'vitest';
import type { References } from '../../../../src/model/engine/references.js';
import type { World } from '../../../../src/model/engine/world.js';
import { endSpinUp, references } from '../../../../src/model/submodels/health/references.js';
import { smallWorld, smallYear } from '../small-world.js';

/** Two institutions, two of the areas with products and work, and sums to which three years have gone. */
function settledWorld(): World {
  const world = smallWorld({
    institutions: [{ smoothedIncome: 8 }, { smoothedIncome: 5 }],
    state: { practice: 0.4, trust: 0.6, toCare: -2, moved: 4 },
    references: {
      years: 3,
      climate: 1,
      practice: 2,
      clinicalFindings: 30,
      hospitalStaff: 50,
      residents: 5,
      toCare: -3,
      moved: 1,
      trust: 1.5,
    },
  });
  world.areas.ownWork.set([7, 9]);
  world.areas.products.set([0.01, 0.02]);
  world.areas.reputation.set([0.5, 0.25]);
  world.references.income.set([20, 10]);
  world.references.ownWork.set([1, 2]);
  world.references.products.set([0.1, 0.3]);
  return world;
}

const LEVELS = { climate: 0.5, clinicalFindings: 12, hospitalStaff: 20, residents: 2 };

function expectNumbers({ references: r }: World, expected: Partial<Record<keyof References, number>>): void {
  for (const [name, value] of Object.entries(expected))
    expect(r[name as keyof References], name).toBeCloseTo(value, 12);
}

describe('a year of references', () => {
  it('adds every level of the year to its sum and counts the year', () => {
    const world = settledWorld();
    references(smallYear(world, { spinUp: true, referenceYear: true, levels: LEVELS }));
    expectNumbers(world, {
      years: 4,
      climate: 1.5,
      practice: 2.4,
      clinicalFindings: 42,
      hospitalStaff: 70,
      residents: 7,
      toCare: -5,
      moved: 5,
      trust: 2.1,
    });
    expect([...world.references.income]).toEqual([28, 15]);
    expect([...world.references.ownWork]).toEqual([8, 11, 0, 0, 0, 0, 0, 0]);
    expect([...world.references.reputation].slice(0, 3)).toEqual([0.5, 0.25, 0]);
    expect(world.references.products[0]).toBeCloseTo(0.11, 12);
    expect(world.references.products[1]).toBeCloseTo(0.32, 12);
    expect(world.references.fixed).toBe(false);
  });

  it('adds nothing in a year that is none of the last of the spin-up', () => {
    const world = settledWorld();
    references(smallYear(world, { spinUp: true, referenceYear: false, levels: LEVELS }));
    expect(world.references).toEqual(settledWorld().references);
  });

  it('adds the last of the areas too', () => {
    const world = settledWorld();
    world.areas.products[7] = 0.5;
    world.areas.ownWork[7] = 6;
    references(smallYear(world, { spinUp: true, referenceYear: true, levels: LEVELS }));
    expect(world.references.products[7]).toBe(0.5);
    expect(world.references.ownWork[7]).toBe(6);
  });
});

describe('the end of the spin-up', () => {
  it('makes means of the sums, a third of each after three years, and lets them stand', () => {
    const world = settledWorld();
    endSpinUp(smallYear(world));
    expectNumbers(world, { climate: 1 / 3, practice: 2 / 3, clinicalFindings: 10, trust: 0.5 });
    expect(world.references.income[1]).toBeCloseTo(10 / 3, 12);
    expect(world.references.fixed).toBe(true);
  });

  it('starts the path of outside adoption level', () => {
    const world = settledWorld();
    world.areas.ahead.fill(0.3);
    endSpinUp(smallYear(world));
    expect([...world.areas.ahead]).toEqual(Array.from({ length: 8 }, () => 0));
  });
});
