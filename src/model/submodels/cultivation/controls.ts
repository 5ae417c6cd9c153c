import { control } from '../../entries/control.js';
import type { ControlsOf } from '../../entries/controls.js';

/** Controls of this submodel, moved by levers. */
export const cultivationControls = {
  outstandingPlaces: control('places for outstanding people of the region', '本地杰出人才培养名额', {
    scale: 'extensive',
    baseline: 0,
  }),
};

export type CultivationControls = ControlsOf<typeof cultivationControls>;
