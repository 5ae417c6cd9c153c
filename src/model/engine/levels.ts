/** Levels of the whole region's hospitals that act on health. */
export interface RegionLevels {
  /** Mean learning climate, weighted by people. */
  readonly climate: number;
  /** Findings of clinical researchers in the year. */
  readonly clinicalFindings: number;
  /** People of hospitals in research posts. */
  readonly hospitalStaff: number;
  /** Trainees of hospitals, postdocs among them. */
  readonly residents: number;
}

/** Before research of the year is done. */
export const NO_LEVELS: RegionLevels = {
  climate: 0,
  clinicalFindings: 0,
  hospitalStaff: 0,
  residents: 0,
};
