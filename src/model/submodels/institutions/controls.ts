import { control } from '../../entries/control.js';
import type { ControlsOf } from '../../entries/controls.js';

/** Controls of this submodel, moved by levers. */
export const institutionsControls = {
  /** Million CNY a year and thousand research-active posts. */
  climateMoney: control(
    'money for learning in hospitals per thousand posts',
    '每千个科研岗位用于营造医院学习氛围的经费',
    {
      scale: 'intensive',
      baseline: 0,
    },
  ),
};

export type InstitutionsControls = ControlsOf<typeof institutionsControls>;
