import { power } from '../../maths/power.js';
import type { Year } from '../engine/year.js';
import type { HealthParameters } from '../submodels/health/parameters.js';

/** Parts of the year from which the number of doctors is computed. */
export type DoctorsYear = Pick<Year<Pick<HealthParameters, 'doctorsGrowth'>>, 'p' | 'region' | 'year'>;

/** What has become of the doctors of the start year, who grow from it on by a fraction a year. */
export const doctorsGrown = (growth: number, startYear: number, year: number): number =>
  power(1 + growth, year - startYear);

/** All doctors of the region, on their path. */
export const doctorsOf = ({ region, p, year }: DoctorsYear): number =>
  region.doctors * doctorsGrown(p.doctorsGrowth, region.startYear, year);
