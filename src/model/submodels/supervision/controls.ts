import { control } from '../../entries/control.js';
import type { ControlsOf } from '../../entries/controls.js';

/** Controls of this submodel, moved by levers. */
export const supervisionControls = {
  fastTrack: control('reach of the fast track to approval', '优先审评审批的推行程度', {
    scale: 'intensive',
    baseline: 0,
  }),
  labSupervision: control('supervision of laboratories beyond the usual', '超出常规的实验室监管程度', {
    scale: 'intensive',
    baseline: 0,
  }),
};

export type SupervisionControls = ControlsOf<typeof supervisionControls>;
