import { control } from '../../entries/control.js';
import type { ControlsOf } from '../../entries/controls.js';

/** Controls of this submodel, moved by levers. */
export const prizesControls = {
  prizePool: control('money for yearly prizes', '年度奖励经费', { scale: 'extensive', baseline: 0 }),
};

export type PrizesControls = ControlsOf<typeof prizesControls>;
