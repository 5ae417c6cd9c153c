import { control } from '../../entries/control.js';
import type { ControlsOf } from '../../entries/controls.js';

/** Controls of this submodel, moved by levers. */
export const healthControls = {
  /** Money for ordinary care at the margin, million CNY. */
  careMoney: control('money for ordinary care', '用于常规医疗的经费', { scale: 'extensive', baseline: 0 }),
  /** Percentage points of the gap to outside practice that programmes close in the year. */
  adoptionPoints: control(
    'gap to outside practice closed by programmes',
    '计划当年缩小的与外部诊疗水平的差距',
    {
      scale: 'intensive',
      baseline: 0,
    },
  ),
};

export type HealthControls = ControlsOf<typeof healthControls>;
