import { control } from '../../entries/control.js';
import type { ControlsOf } from '../../entries/controls.js';

/** Controls of this submodel, moved by levers. */
export const translationControls = {
  /** Joint hospital-university-enterprise platforms running. */
  platforms: control('joint platforms running per thousand posts', '每千个科研岗位运行中的协同平台', {
    scale: 'intensive',
    baseline: 0,
  }),
  transferOffices: control(
    'technology-transfer offices running per thousand posts',
    '每千个科研岗位运行中的技术转移机构',
    {
      scale: 'intensive',
      baseline: 0,
    },
  ),
};

export type TranslationControls = ControlsOf<typeof translationControls>;
