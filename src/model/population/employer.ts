import { INSTITUTION_TYPES, type InstitutionType } from '../place/institution-types.js';
import type { Region, Role } from '../place/region.js';

/** Role that pays the posts of each type of institution. */
const EMPLOYER: Readonly<Record<InstitutionType, Role>> = {
  university: 'government',
  hospital: 'hospitals',
  institute: 'government',
  enterprise: 'enterprises',
};

/** The payer of posts in institutions of a type. */
export const employerOf = ({ roles }: Pick<Region, 'roles'>, type: number): string =>
  roles[EMPLOYER[INSTITUTION_TYPES[type]]];
