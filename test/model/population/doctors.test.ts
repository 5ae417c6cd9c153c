import { describe, expect, it } from 'vitest';
import { regionAtPolicy, regionInYear } from '../../../src/model/place/yearly.js';
import { doctorsOf } from '../../../src/model/population/doctors.js';
import { SMALL_REGION } from '../submodels/small-world.js';

/** A hundred doctors in 2020, who grow by a tenth a year; policy begins in 2025. */
const p = { doctorsGrowth: 0.1 };
const years = [2020, 2022, 2024];
const recorded = (factors: readonly number[]) => ({
  ...SMALL_REGION,
  paths: [{ figure: 'doctors' as const, entry: '', years, factors }],
});
const inYear = (region: typeof SMALL_REGION, year: number) =>
  doctorsOf({ region: regionInYear(region, year), p, year });

describe('doctors of a region', () => {
  it('grow by their rate from the start year on where nothing is on record, and fewer were there before', () => {
    expect(inYear(SMALL_REGION, 2022)).toBeCloseTo(121, 9);
    expect(inYear(SMALL_REGION, 2019)).toBeCloseTo(100 / 1.1, 9);
  });

  it('are as on record, and grow by their rate from its last year on', () => {
    const region = recorded([1, 1.5, 2]);
    expect([2020, 2021, 2022, 2023, 2024].map((year) => inYear(region, year))).toEqual([
      100, 125, 150, 175, 200,
    ]);
    expect(inYear(region, 2026)).toBeCloseTo(242, 9);
    expect(inYear(region, 2019)).toBeCloseTo(100 / 1.1, 9);
  });

  it('do not grow where the record says that they stay', () => {
    expect(inYear(recorded([1, 1, 1]), 2024)).toBe(100);
  });

  it('are the same in the policy year once the record is left behind', () => {
    const region = recorded([1, 1.5, 2]);
    const place = regionAtPolicy(region);
    expect(place).not.toHaveProperty('paths');
    expect(doctorsOf({ region: place, p, year: 2025 })).toBeCloseTo(inYear(region, 2025), 9);
    expect(doctorsOf({ region: place, p, year: 2025 })).toBeCloseTo(220, 9);
  });
});
