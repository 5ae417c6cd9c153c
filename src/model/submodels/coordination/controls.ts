import { control } from '../../entries/control.js';
import type { ControlsOf } from '../../entries/controls.js';

/** Controls of this submodel, moved by levers. */
export const coordinationControls = {
  coordination: control(
    'how far the region’s call is one with that of the level above',
    '本地项目与上级项目合并申报评审的程度',
    { scale: 'intensive', baseline: 0 },
  ),
};

export type CoordinationControls = ControlsOf<typeof coordinationControls>;
