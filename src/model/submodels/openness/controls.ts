import { control } from '../../entries/control.js';
import type { ControlsOf } from '../../entries/controls.js';

/** Controls of this submodel, moved by levers. */
export const opennessControls = {
  openness: control('international cooperation beyond the usual', '超出常规的国际合作程度', {
    scale: 'intensive',
    baseline: 0,
  }),
};

export type OpennessControls = ControlsOf<typeof opennessControls>;
