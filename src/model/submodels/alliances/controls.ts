import { control } from '../../entries/control.js';
import type { ControlsOf } from '../../entries/controls.js';

/** Controls of this submodel, moved by levers. */
export const alliancesControls = {
  countyDoctors: control('doctors sent to county hospitals', '派驻县级医院的医师', {
    scale: 'extensive',
    baseline: 0,
  }),
};

export type AlliancesControls = ControlsOf<typeof alliancesControls>;
