import { control } from '../../entries/control.js';
import type { ControlsOf } from '../../entries/controls.js';

/** Controls of this submodel, moved by levers. */
export const engineersControls = {
  engineersTrained: control('engineers and technicians trained', '培训的工程与技能人才', {
    scale: 'extensive',
    baseline: 0,
  }),
};

export type EngineersControls = ControlsOf<typeof engineersControls>;
