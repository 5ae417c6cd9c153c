import { control } from '../../entries/control.js';
import type { ControlsOf } from '../../entries/controls.js';

/** Controls of this submodel, moved by levers. */
export const goalsControls = {
  goalFit: control('fit of goals to one’s own level', '目标难度与个人水平的契合度', {
    scale: 'intensive',
    baseline: { parameter: 'goalFit' },
  }),
};

export type GoalsControls = ControlsOf<typeof goalsControls>;
