import { type ControlEntry, control } from '../../entries/control.js';
import type { ControlsOf } from '../../entries/controls.js';
import { CELL_NAMES } from '../../place/cells.js';
import { AREAS, type AreaId } from '../../place/region.js';

/** Controls of this submodel, moved by levers: for every area money for its laboratories, million CNY a year. */
export const laboratoriesControls = Object.fromEntries(
  AREAS.map((area) => [
    `${area}Laboratory`,
    control(
      `money for mission laboratories for ${CELL_NAMES[area].en}`,
      `${CELL_NAMES[area].zh}使命导向实验室经费`,
      { scale: 'extensive', baseline: 0 },
    ),
  ]),
) as Record<`${AreaId}Laboratory`, ControlEntry>;

export type LaboratoriesControls = ControlsOf<typeof laboratoriesControls>;
