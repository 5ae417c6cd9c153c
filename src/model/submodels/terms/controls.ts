import { control } from '../../entries/control.js';
import type { ControlsOf } from '../../entries/controls.js';

/** Controls of this submodel, moved by levers. */
export const termsControls = {
  grantYears: control('years added to the region’s grants', '本地资助项目延长的年数', {
    scale: 'intensive',
    baseline: 0,
  }),
};

export type TermsControls = ControlsOf<typeof termsControls>;
