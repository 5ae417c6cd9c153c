import { control } from '../../entries/control.js';
import type { ControlsOf } from '../../entries/controls.js';

/** Controls of this submodel, moved by levers. */
export const selectionControls = {
  postCompetition: control(
    'weight of ability over seniority in filling posts',
    '岗位聘任中能力相对于资历的权重',
    {
      scale: 'intensive',
      baseline: { parameter: 'postCompetition' },
    },
  ),
};

export type SelectionControls = ControlsOf<typeof selectionControls>;
