import { type ControlEntry, control } from '../../entries/control.js';
import type { ControlsOf } from '../../entries/controls.js';
import { CELL_NAMES } from '../../place/cells.js';
import { AREAS, type AreaId } from '../../place/region.js';

/** A control for every area: the leading disciplines in it alone. */
const ofAreas = Object.fromEntries(
  AREAS.map((area) => [
    `${area}Disciplines`,
    control(
      `leading disciplines for ${CELL_NAMES[area].en} paid for per thousand posts`,
      `每千个科研岗位所资助的${CELL_NAMES[area].zh}重点学科数`,
      { scale: 'intensive', baseline: 0 },
    ),
  ]),
) as Record<`${AreaId}Disciplines`, ControlEntry>;

/** Controls of this submodel, moved by levers. */
export const patientsControls = {
  disciplines: control(
    'leading disciplines paid for per thousand posts, spread over areas by burden',
    '每千个科研岗位所资助的重点学科数（按疾病负担分布）',
    {
      scale: 'intensive',
      baseline: 0,
    },
  ),
  ...ofAreas,
};

/** All controls that bring leading disciplines. */
export const DISCIPLINES = ['disciplines', ...AREAS.map((area) => `${area}Disciplines`)];

export type PatientsControls = ControlsOf<typeof patientsControls>;
