import { control } from '../../entries/control.js';
import type { ControlsOf } from '../../entries/controls.js';

/** Controls of this submodel, moved by levers. */
export const integrityControls = {
  integrityChecks: control('reach of checks of integrity', '科研诚信核查的推行程度', {
    scale: 'intensive',
    baseline: 0,
  }),
  misconductDetected: control(
    'share of bought or non-replicable papers found and removed',
    '买卖或不可重复论文被发现并撤除的比例',
    { scale: 'intensive', baseline: { parameter: 'misconductDetected' } },
  ),
};

export type IntegrityControls = ControlsOf<typeof integrityControls>;
