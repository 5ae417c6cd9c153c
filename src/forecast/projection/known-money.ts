import type { Region } from '../../model/place/region.js';
import { regionInYear } from '../../model/place/yearly.js';

/** Research money of a region by its record: of the region and from outside, million a year in its currency and price year. */
export function knownMoney(region: Region, year: number): number {
  const { funding } = regionInYear(region, year);
  return funding.outside.reduce(
    (sum, { budget, winsPerYear = 0, grantSize }) => sum + (budget ?? winsPerYear * grantSize),
    funding.localResearch,
  );
}
