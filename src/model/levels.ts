import type { Parameters } from './parameters/registry.js';
import { INSTITUTION_TYPES } from './region.js';
import { ORIENTATION, STAGE, type World } from './world.js';

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

const HOSPITAL = INSTITUTION_TYPES.indexOf('hospital');

export const NO_LEVELS: RegionLevels = { climate: 0, clinicalFindings: 0, researchActivity: 0, careShare: 0 };

/** Observe the hospitals; care freed for research counts as lost unless others cover it. */
export function regionLevels(
  world: World,
  p: Parameters,
  protectedTime: number,
  doctors: number,
): RegionLevels {
  const { researchers: r, institutions, active } = world;
  const { type, climate } = institutions;
  const { institution, stage, orientation, discoveries, rate } = r;
  let staff = 0;
  let climateSum = 0;
  let clinicalFindings = 0;
  let researchActivity = 0;
  for (let n = 0; n < world.activeCount; n++) {
    const i = active[n];
    const place = institution[i];
    if (type[place] !== HOSPITAL) continue;
    researchActivity += rate[i];
    if (orientation[i] === ORIENTATION.clinical) clinicalFindings += discoveries[i];
    if (stage[i] === STAGE.trainee) continue;
    staff++;
    climateSum += climate[place];
  }
  const careGiven = p.clinicalLoad * (1 - protectedTime * (1 - p.backfill));
  return {
    climate: staff > 0 ? climateSum / staff : 0,
    clinicalFindings,
    researchActivity,
    careShare: (staff * careGiven - hospitalPosts(institutions)) / doctors,
  };
}

function hospitalPosts({ type, posts, rows }: World['institutions']): number {
  let sum = 0;
  for (let k = 0; k < rows; k++) if (type[k] === HOSPITAL) sum += posts[k];
  return sum;
}
