import { control } from '../../entries/control.js';
import type { ControlsOf } from '../../entries/controls.js';

/** Controls of this submodel, moved by levers. */
export const evaluationControls = {
  evaluationReform: control('reach of evaluation reform', '评价改革的推行程度', {
    scale: 'intensive',
    baseline: 0,
  }),
  countWeight: control('weight of paper counts in evaluation', '考核中论文数量的权重', {
    scale: 'intensive',
    baseline: { parameter: 'countWeight' },
  }),
  /** Working time of researchers, over what assessment takes anyway. */
  assessmentTime: control('time that rules of assessment take from researchers', '考核规则占用的科研时间', {
    scale: 'intensive',
    baseline: 0,
  }),
  /** Bonus over pay that follows measured performance, the baseline's apart. */
  performanceBonus: control('bonus that follows measured performance', '按考核绩效发放的奖金', {
    scale: 'intensive',
    baseline: 0,
  }),
  favouritism: control('favouritism in evaluation', '评价中的人情因素', {
    scale: 'intensive',
    baseline: { parameter: 'favouritism' },
  }),
  measurementNoise: control('noise in evaluation', '评价中的测量误差', {
    scale: 'intensive',
    baseline: { parameter: 'measurementNoise' },
  }),
};

export type EvaluationControls = ControlsOf<typeof evaluationControls>;
