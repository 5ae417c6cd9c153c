import { control } from '../../entries/control.js';
import type { ControlsOf } from '../../entries/controls.js';

/** Controls of this submodel, moved by levers. */
export const budgetsControls = {
  /** Money added to the competitive call, million CNY. */
  callMoney: control('money of the competitive call', '竞争性项目经费', { scale: 'extensive', baseline: 0 }),
  /** Local research money over its plan. */
  budgetLevel: control('local research money over its plan', '本地科研经费相对于计划的水平', {
    scale: 'intensive',
    baseline: 1,
  }),
  commitment: control('share of research money bound by rule', '列为约束性指标的科研投入比例', {
    scale: 'intensive',
    baseline: 0,
  }),
};

export type BudgetsControls = ControlsOf<typeof budgetsControls>;
