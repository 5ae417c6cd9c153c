import { control } from '../../entries/control.js';
import type { ControlsOf } from '../../entries/controls.js';

/** Controls of this submodel, moved by levers. */
export const educationControls = {
  educationMoney: control('money for health education', '用于健康教育的经费', {
    scale: 'extensive',
    baseline: 0,
  }),
};

export type EducationControls = ControlsOf<typeof educationControls>;
