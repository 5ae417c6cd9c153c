import { control } from '../../entries/control.js';
import type { ControlsOf } from '../../entries/controls.js';

/** Controls of this submodel, moved by levers. */
export const teamsControls = {
  teamGrants: control('team grants that begin in a year', '每年新设的团队资助', {
    scale: 'extensive',
    baseline: 0,
  }),
};

export type TeamsControls = ControlsOf<typeof teamsControls>;
