/** Levels of the whole region's hospitals that act on health. */
export interface RegionLevels {
  /** Mean learning climate, weighted by people. */
  readonly climate: number;
  /** Findings of clinical researchers in the year. */
  readonly clinicalFindings: number;
  /** Sum of the research rates of hospital staff, papers a year. */
  readonly researchActivity: number;
  /**
   * Full-time care of research-active hospital staff over all doctors, against the same posts wholly in care: a new
   * post of the quota turns one of the region's own doctors to research, a recruit or a filled vacancy adds a person.
   */
  readonly careShare: number;
}

/** Before research of the year is done. */
export const NO_LEVELS: RegionLevels = { climate: 0, clinicalFindings: 0, researchActivity: 0, careShare: 0 };
