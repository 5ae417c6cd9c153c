import { control } from '../../entries/control.js';
import type { ControlsOf } from '../../entries/controls.js';

/** Controls of this submodel, moved by levers. */
export const deductionsControls = {
  deduction: control(
    'share of the bonus withheld from the lowest fifth',
    '末位五分之一人员被扣减的奖金比例',
    {
      scale: 'intensive',
      baseline: 0,
    },
  ),
};

export type DeductionsControls = ControlsOf<typeof deductionsControls>;
