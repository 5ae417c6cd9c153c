import type { PatientsParameters } from '../patients/parameters.js';
import type { HealthYear } from './health-year.js';

/** Parts of the year that are read. */
export type KeptPatientsYear = Pick<HealthYear, 'region' | 'world'> & {
  readonly p: Pick<HealthYear['p'], 'practiceCausal' | 'practiceChannel' | 'practiceEffect'> &
    Pick<PatientsParameters, 'disciplinePractice' | 'keptQuality'>;
};

/**
 * Log burden of an area averted by the practice of its leading disciplines, at once. It equals that of hospitals with research; a share of their better
 * outcomes is caused by research.
 */
export const disciplineReduction = ({ world, region, p }: KeptPatientsYear, area: number): number =>
  p.practiceChannel *
  p.practiceCausal *
  p.practiceEffect *
  region.health.inpatientAmenableShare *
  p.disciplinePractice *
  world.areas.disciplines[area];

/** DALYs averted among patients of an area by treatment in the region instead of elsewhere; may be negative. */
export const keptAverted = ({ world, region, p }: KeptPatientsYear, area: number, burden: number): number =>
  p.keptQuality * region.health.inpatientAmenableShare * burden * world.areas.kept[area];
