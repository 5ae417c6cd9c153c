import { control } from '../../entries/control.js';
import type { ControlsOf } from '../../entries/controls.js';

/** Controls of this submodel, moved by levers. */
export const trialsControls = {
  trialUnits: control('clinical-trial units paid for', '付费运行的临床试验单元', {
    scale: 'extensive',
    baseline: 0,
  }),
};

export type TrialsControls = ControlsOf<typeof trialsControls>;
