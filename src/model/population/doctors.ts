import { power } from '../../maths/power.js';
import type { Year } from '../engine/year.js';
import type { HealthParameters } from '../submodels/health/parameters.js';

/** Parts of the year from which the number of doctors is computed. */
export type DoctorsYear = Pick<Year<Pick<HealthParameters, 'doctorsGrowth'>>, 'p' | 'region' | 'year'>;

/** All doctors of the region, on their path. */
export const doctorsOf = ({ region, p, year }: DoctorsYear): number =>
  region.doctors * power(1 + p.doctorsGrowth, year - region.startYear);
