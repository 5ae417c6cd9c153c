import { control } from '../../entries/control.js';
import type { ControlsOf } from '../../entries/controls.js';

/** Controls of this submodel, moved by levers. */
export const cliniciansControls = {
  clinicianPosts: control('posts for clinicians paid for', '所资助的临床医师岗位', {
    scale: 'extensive',
    baseline: 0,
  }),
};

export type CliniciansControls = ControlsOf<typeof cliniciansControls>;
