import { control } from '../../entries/control.js';
import type { ControlsOf } from '../../entries/controls.js';

/** Controls of this submodel, moved by levers. */
export const researchControls = {
  /** Share of the clinical load of research-active hospital staff that is freed. */
  protectedTime: control('clinical load freed for research', '为科研减免的临床工作量', {
    scale: 'intensive',
    baseline: 0,
  }),
  /** Share of the clinical load whose cover was paid for. */
  coverPaid: control('clinical load whose cover is paid for', '已付费顶替的临床工作量', {
    scale: 'intensive',
    baseline: 0,
  }),
};

export type ResearchControls = ControlsOf<typeof researchControls>;
