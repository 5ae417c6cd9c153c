import { control } from '../../entries/control.js';
import type { ControlsOf } from '../../entries/controls.js';

/** Controls of this submodel, moved by levers. */
export const rightsControls = {
  inventorShare: control(
    'share of what comes of an invention that is its inventors’',
    '成果转化净收益中归完成人的比例',
    {
      scale: 'intensive',
      baseline: { parameter: 'inventorShare' },
    },
  ),
};

export type RightsControls = ControlsOf<typeof rightsControls>;
