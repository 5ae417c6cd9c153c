import { control } from '../../entries/control.js';
import type { ControlsOf } from '../../entries/controls.js';

/** Controls of this submodel, moved by levers. */
export const interdisciplinaryControls = {
  interdisciplinary: control('share of awards kept for work across fields', '为跨学科研究保留的资助比例', {
    scale: 'intensive',
    baseline: 0,
  }),
};

export type InterdisciplinaryControls = ControlsOf<typeof interdisciplinaryControls>;
