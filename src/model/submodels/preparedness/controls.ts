import { control } from '../../entries/control.js';
import type { ControlsOf } from '../../entries/controls.js';

/** Controls of this submodel, moved by levers. */
export const preparednessControls = {
  preparednessMoney: control('money for early warning and preparedness', '用于监测预警与应急准备的经费', {
    scale: 'extensive',
    baseline: 0,
  }),
};

export type PreparednessControls = ControlsOf<typeof preparednessControls>;
