import { control } from '../../entries/control.js';
import type { ControlsOf } from '../../entries/controls.js';

/** Controls of this submodel, moved by levers. */
export const preventionControls = {
  /** People with high blood pressure whose care by village doctors is paid for. */
  preventionPlaces: control(
    'people with high blood pressure whose care by village doctors is paid for',
    '付费由村医管理的高血压患者人数',
    { scale: 'extensive', baseline: 0 },
  ),
};

export type PreventionControls = ControlsOf<typeof preventionControls>;
