import { control } from '../../entries/control.js';
import type { ControlsOf } from '../../entries/controls.js';

/** Controls of this submodel, moved by levers. */
export const aiControls = {
  aiDoctors: control(
    'share of doctors whose tools of artificial intelligence are paid for',
    '付费配备人工智能工具的医师比例',
    { scale: 'intensive', baseline: 0 },
  ),
};

export type AiControls = ControlsOf<typeof aiControls>;
