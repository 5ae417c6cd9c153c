import type { PatientsParameters } from '../patients/parameters.js';
import type { HealthYear } from './health-year.js';

/** What is read. */
export type KeptPatientsYear = Pick<HealthYear, 'region' | 'world'> & {
  readonly p: Pick<HealthYear['p'], 'practiceCausal' | 'practiceChannel' | 'practiceEffect'> &
    Pick<PatientsParameters, 'disciplinePractice' | 'keptQuality'>;
};

/**
 * Log burden of an area averted by the practice of its leading disciplines, at once: as good as that of hospitals with research, of whose better
 * outcomes a share is caused by it.
 */
export const disciplineReduction = ({ world, region, p }: KeptPatientsYear, area: number): number =>
  p.practiceChannel *
  p.practiceCausal *
  p.practiceEffect *
  region.health.inpatientAmenableShare *
  p.disciplinePractice *
  world.areas.disciplines[area];

/** DALYs that patients of an area are spared, or not, who are treated in the region instead of elsewhere. */
export const keptAverted = ({ world, region, p }: KeptPatientsYear, area: number, burden: number): number =>
  p.keptQuality * region.health.inpatientAmenableShare * burden * world.areas.kept[area];
