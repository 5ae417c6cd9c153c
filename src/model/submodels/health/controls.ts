import { type ControlsOf, control } from '../../entries/control.js';

/** What levers can move here. */
export const healthControls = {
  /** Money for ordinary care at the margin, million CNY. */
  careMoney: control('money for ordinary care', '用于常规医疗的经费', { scale: 'extensive', baseline: 0 }),
  /** Percentage points added to the yearly adoption speed of outside innovations. */
  adoptionPoints: control('speed of adopting what others found', '采用外部成果的速度', {
    scale: 'intensive',
    baseline: 0,
  }),
};

export type HealthControls = ControlsOf<typeof healthControls>;
