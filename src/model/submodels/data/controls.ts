import { control } from '../../entries/control.js';
import type { ControlsOf } from '../../entries/controls.js';

/** Controls of this submodel, moved by levers. */
export const dataControls = {
  dataConnected: control(
    'share of hospitals whose connection to shared data is paid for',
    '付费接入共享数据的医院比例',
    { scale: 'intensive', baseline: 0 },
  ),
};

export type DataControls = ControlsOf<typeof dataControls>;
