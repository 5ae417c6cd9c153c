import { control } from '../../entries/control.js';
import type { ControlsOf } from '../../entries/controls.js';

/** Controls of this submodel, moved by levers. */
export const substitutionControls = {
  substitution: control(
    'share of imported equipment that is bought home-made in its place',
    '进口设备采购中改用国产设备的比例',
    { scale: 'intensive', baseline: 0 },
  ),
};

export type SubstitutionControls = ControlsOf<typeof substitutionControls>;
