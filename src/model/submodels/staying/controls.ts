import { control } from '../../entries/control.js';
import type { ControlsOf } from '../../entries/controls.js';

/** Controls of this submodel, moved by levers. */
export const stayingControls = {
  homes: control('homes given to people who stay', '向留任人员提供的住房', {
    scale: 'extensive',
    baseline: 0,
  }),
  familyReach: control('people served by family offices', '家庭服务所覆盖的人员比例', {
    scale: 'intensive',
    baseline: 0,
  }),
};

export type StayingControls = ControlsOf<typeof stayingControls>;
