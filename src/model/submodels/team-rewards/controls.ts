import { control } from '../../entries/control.js';
import type { ControlsOf } from '../../entries/controls.js';

/** Controls of this submodel, moved by levers. */
export const teamRewardsControls = {
  collective: control('share of rewards given to teams', '按团队分配的奖励比例', {
    scale: 'intensive',
    baseline: { parameter: 'collective' },
  }),
  internal: control(
    'share of a team’s reward that follows its members’ work',
    '团队奖励中按成员贡献分配的比例',
    { scale: 'intensive', baseline: { parameter: 'internal' } },
  ),
};

export type TeamRewardsControls = ControlsOf<typeof teamRewardsControls>;
