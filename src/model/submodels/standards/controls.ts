import { control } from '../../entries/control.js';
import type { ControlsOf } from '../../entries/controls.js';

/** Controls of this submodel, moved by levers. */
export const standardsControls = {
  /** Million CNY a year per thousand research-active posts. */
  standardsMoney: control(
    'money for standards of traditional medicine per thousand posts',
    '每千个科研岗位的中医药标准经费',
    { scale: 'intensive', baseline: 0 },
  ),
};

export type StandardsControls = ControlsOf<typeof standardsControls>;
