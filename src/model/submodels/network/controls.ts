import { control } from '../../entries/control.js';
import type { ControlsOf } from '../../entries/controls.js';

/** Controls of this submodel, moved by levers. */
export const networkControls = {
  networkPlaces: control('people away whom a talent network looks after', '人才网络所联系的外出人才名额', {
    scale: 'extensive',
    baseline: 0,
  }),
};

export type NetworkControls = ControlsOf<typeof networkControls>;
