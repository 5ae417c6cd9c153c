import { control } from '../../entries/control.js';
import type { ControlsOf } from '../../entries/controls.js';

/** Controls of this submodel, moved by levers. */
export const ethicsControls = {
  ethicsReview: control('ethics review beyond the usual', '超出常规的伦理审查强度', {
    scale: 'intensive',
    baseline: 0,
  }),
};

export type EthicsControls = ControlsOf<typeof ethicsControls>;
