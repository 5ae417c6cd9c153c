import type { RegionLevels } from '../../engine/levels.js';
import { ORIENTATION, STAGE, type World } from '../../engine/world.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import { INSTITUTION_TYPES } from '../../place/region.js';
import type { HealthParameters } from '../health/parameters.js';
import type { ResearchControls } from '../research/controls.js';
import type { ResearchParameters } from '../research/parameters.js';

/** What the process reads. */
export type LevelsYear = Year<
  Pick<ResearchParameters, 'clinicalLoad'> & Pick<HealthParameters, 'backfill'>,
  Pick<ResearchControls, 'protectedTime'>
>;

const HOSPITAL = INSTITUTION_TYPES.indexOf('hospital');

/** After step 4: what the hospitals were like in the year, before people go and come. Sets the year's levels. */
export function levels(y: LevelsYear): void {
  y.levels = regionLevels(y.world, y.p, y.controls.protectedTime, y.region.doctors);
}

/** Observe the hospitals; care freed for research counts as lost unless others cover it. */
function regionLevels(
  world: World,
  p: LevelsYear['p'],
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

export const levelsProcess: Process<LevelsYear> = {
  id: 'levels',
  title: { en: 'what hospitals were like in the year', zh: '当年医院状况' },
  source:
    'assumed: sums and means over the people of hospitals, as health needs them; no behaviour of its own',
  writes: ['levels.careShare', 'levels.climate', 'levels.clinicalFindings', 'levels.researchActivity'],
  step: levels,
};
