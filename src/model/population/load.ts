import { HOSPITAL, INSTITUTION_TYPES } from '../place/institution-types.js';
import type { ResearchParameters } from '../submodels/research/parameters.js';

type Loads = Pick<ResearchParameters, 'clinicalLoad' | 'otherLoad' | 'teachingLoad'>;

const UNIVERSITY = INSTITUTION_TYPES.indexOf('university');

/** Share of working time that care, teaching or other duties take, by type of institution. */
export function loadOf(type: number, p: Loads, protectedTime: number): number {
  if (type === HOSPITAL) return p.clinicalLoad * (1 - protectedTime);
  return type === UNIVERSITY ? p.teachingLoad : p.otherLoad;
}
