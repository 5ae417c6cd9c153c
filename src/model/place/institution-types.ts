export const INSTITUTION_TYPES = ['university', 'hospital', 'institute', 'enterprise'] as const;

export type InstitutionType = (typeof INSTITUTION_TYPES)[number];

/** Position of hospitals among the types. */
export const HOSPITAL = INSTITUTION_TYPES.indexOf('hospital');
