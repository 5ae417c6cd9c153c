import { power } from '../../maths/power.js';
import type { Year } from '../engine/year.js';
import type { Region } from '../place/region.js';
import type { HealthParameters } from '../submodels/health/parameters.js';

/** Parts of the year from which the number of doctors is computed. */
export type DoctorsYear = Pick<Year<Pick<HealthParameters, 'doctorsGrowth'>>, 'p' | 'region' | 'year'>;

/** Place, year and rate of growth that the number of doctors follows from. */
interface Doctors {
  readonly region: Pick<Region, 'doctors' | 'doctorsYear' | 'startYear'>;
  readonly p: Pick<HealthParameters, 'doctorsGrowth'>;
  readonly year: number;
}

/** What has become of the doctors of a year, who grow from it on by a fraction a year. */
export const doctorsGrown = (growth: number, from: number, year: number): number =>
  power(1 + growth, year - from);

/** All doctors of a region as it is in a year: those of the last year on record, or of the start year, as they have grown since. */
export function doctorsOf({ region, p, year }: Doctors): number {
  const { doctors, startYear, doctorsYear = startYear } = region;
  return doctors * doctorsGrown(p.doctorsGrowth, doctorsYear, year);
}
