import { ORIENTATION, STAGE } from '../../engine/codes.js';
import type { RegionLevels } from '../../engine/levels.js';
import type { World } from '../../engine/world.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import { HOSPITAL } from '../../place/institution-types.js';

/** After step 4: sets the levels of the hospitals in the year, before people leave and arrive. */
export function levels(y: Year): void {
  y.levels = regionLevels(y.world);
}

function regionLevels(world: World): RegionLevels {
  const { researchers: r, institutions, active } = world;
  const { type, climate } = institutions;
  const { institution, stage, orientation, discoveries } = r;
  let hospitalStaff = 0;
  let residents = 0;
  let climateSum = 0;
  let clinicalFindings = 0;
  for (let n = 0; n < world.activeCount; n++) {
    const i = active[n];
    const place = institution[i];
    if (type[place] !== HOSPITAL) continue;
    if (orientation[i] === ORIENTATION.clinical) clinicalFindings += discoveries[i];
    if (stage[i] === STAGE.trainee) {
      residents++;
      continue;
    }
    hospitalStaff++;
    climateSum += climate[place];
  }
  return {
    climate: hospitalStaff > 0 ? climateSum / hospitalStaff : 0,
    clinicalFindings,
    hospitalStaff,
    residents,
  };
}

export const levelsProcess: Process<Year> = {
  id: 'levels',
  title: { en: 'what hospitals were like in the year', zh: '当年医院状况' },
  source: 'assumed: sums and means over the people of hospitals, as health needs them; no behaviour',
  writes: ['levels.climate', 'levels.clinicalFindings', 'levels.hospitalStaff', 'levels.residents'],
  step: levels,
};
