import { control } from '../../entries/control.js';
import type { ControlsOf } from '../../entries/controls.js';

/** Controls of this submodel, moved by levers. */
export const careersControls = {
  leaderHeads: control('leading researchers imported', '引进的领军人才', { scale: 'extensive', baseline: 0 }),
  youngHeads: control('young doctorate holders recruited', '引进的青年博士', {
    scale: 'extensive',
    baseline: 0,
  }),
  postdocPlaces: control('postdoctoral places', '博士后名额', { scale: 'extensive', baseline: 0 }),
  /** Relative pay rise of research-active staff. */
  payRise: control('pay of research-active staff', '科研人员薪酬', { scale: 'intensive', baseline: 0 }),
};

export type CareersControls = ControlsOf<typeof careersControls>;
