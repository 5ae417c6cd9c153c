import { describe, expect, it } from 'vitest';
import { medinno } from '../../../../src/model/medinno.js';
import { parameterValues } from '../../../../src/model/parameter-values.js';
import type { Region } from '../../../../src/model/place/region.js';
import { representedRegion, withAmounts } from '../../../../src/model/representation.js';
import { dearest, licensedOut } from '../../../../src/model/submodels/pipeline/own-means.js';
import { PATHWAYS } from '../../../../src/model/submodels/pipeline/pathways.js';
import { SMALL_REGION } from '../small-world.js';

const p = parameterValues(medinno, { costScale: 0.35, licenceAbove: 0.6 });
const inRegion = (region: Region, representation = 1) => ({
  p,
  region,
  representation,
  pathways: PATHWAYS,
});
const times = (size: number) => withAmounts(SMALL_REGION, (amount) => amount * size);

describe('the dearest stage that a region carries itself', () => {
  it('is a share of its development pool: 0.6 · 20 = 12 million CNY a year', () => {
    expect(dearest(inRegion(SMALL_REGION))).toBeCloseTo(12, 12);
  });

  it.each([3, 10, 30])('is %i times as much in a region so many times as large', (size) => {
    expect(dearest(inRegion(times(size)))).toBeCloseTo(12 * size, 9);
  });

  it('is that of the whole region where a row stands for several people', () => {
    expect(dearest(inRegion(representedRegion(times(30), 10), 10))).toBeCloseTo(360, 9);
  });
});

describe('pathways that end with a partner', () => {
  it('are those of which the dearest year costs more', () => {
    // 150 × 7 × 0.35 / 2.5 = 147 for drugs; 8 × 7 × 0.35 / 2 = 9.8 for devices; 15 × 7 × 0.35 / 2.5 = 14.7 for traditional ones
    expect(licensedOut(inRegion(SMALL_REGION))).toEqual([true, true, false, false, false, true]);
  });

  it('are fewer where the pool is larger: 24 million carry what costs 14.7, 240 what costs 147', () => {
    expect(licensedOut(inRegion(times(2)))).toEqual([true, true, false, false, false, false]);
    expect(licensedOut(inRegion(times(20)))).toEqual([false, false, false, false, false, false]);
  });

  it('are all that cost anything where there is no pool', () => {
    expect(licensedOut(inRegion(times(0)))).toEqual(PATHWAYS.map(() => true));
  });
});
