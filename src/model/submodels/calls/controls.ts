import { type ControlsOf, control } from '../../entries/control.js';

/** What levers can move here. */
export const callsControls = {
  stableShare: control('share of local research money given per head', '本地科研经费中按人均稳定支持的比例', {
    scale: 'intensive',
    baseline: { parameter: 'stableShare' },
  }),
  /** Share of awards drawn by lot among the fundable. */
  lottery: control('share of awards drawn by lot', '抽签决定的资助比例', { scale: 'intensive', baseline: 0 }),
  /** Size of a grant over the region's usual size. */
  grantSize: control('size of a grant', '单项资助金额', { scale: 'intensive', baseline: 1 }),
};

export type CallsControls = ControlsOf<typeof callsControls>;
