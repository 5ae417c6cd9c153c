import { type ControlsOf, control } from '../../entries/control.js';

/** What levers can move here. */
export const institutionsControls = {
  /** Million CNY; whole for any representation, as the scale that it is held against is. */
  climateMoney: control('money for learning in hospitals', '用于营造医院学习氛围的经费', {
    scale: 'intensive',
    baseline: 0,
  }),
};

export type InstitutionsControls = ControlsOf<typeof institutionsControls>;
