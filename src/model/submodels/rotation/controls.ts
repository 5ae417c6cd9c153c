import { control } from '../../entries/control.js';
import type { ControlsOf } from '../../entries/controls.js';

/** Controls of this submodel, moved by levers. */
export const rotationControls = {
  egalitarianism: control('share of rewards given by turn or alike', '轮流或平均分配的奖励比例', {
    scale: 'intensive',
    baseline: { parameter: 'egalitarianism' },
  }),
};

export type RotationControls = ControlsOf<typeof rotationControls>;
