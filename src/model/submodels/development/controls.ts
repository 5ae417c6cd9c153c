import { control } from '../../entries/control.js';
import type { ControlsOf } from '../../entries/controls.js';

/** Controls of this submodel, moved by levers. */
export const developmentControls = {
  /** Million CNY a year. */
  developmentMoney: control('public money for the development of products', '用于产品研发的财政转化资金', {
    scale: 'extensive',
    baseline: 0,
  }),
  /** Million CNY a year. */
  guaranteeMoney: control('public money to guarantee loans', '财政融资担保资金', {
    scale: 'extensive',
    baseline: 0,
  }),
  /** Million CNY a year. */
  incubatorMoney: control('money for places in incubators', '孵化器场地经费', {
    scale: 'extensive',
    baseline: 0,
  }),
  /** Million CNY a year. */
  seedMoney: control(
    'public seed grants for the first stages of development',
    '用于研发最初阶段的财政种子资金',
    {
      scale: 'extensive',
      baseline: 0,
    },
  ),
};

export type DevelopmentControls = ControlsOf<typeof developmentControls>;
