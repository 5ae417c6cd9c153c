import { type ControlsOf, control } from '../../entries/control.js';

/** What levers can move here. */
export const patientsControls = {
  disciplines: control(
    'leading disciplines paid for per thousand posts',
    '每千个科研岗位所资助的重点学科数',
    {
      scale: 'intensive',
      baseline: 0,
    },
  ),
};

export type PatientsControls = ControlsOf<typeof patientsControls>;
