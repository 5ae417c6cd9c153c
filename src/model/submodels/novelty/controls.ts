import { control } from '../../entries/control.js';
import type { ControlsOf } from '../../entries/controls.js';

/** Controls of this submodel, moved by levers. */
export const noveltyControls = {
  noveltyPenalty: control('fall of the score in review with originality', '评审得分随原创性的下降', {
    scale: 'intensive',
    baseline: { parameter: 'noveltyPenalty' },
  }),
  noveltyPreference: control('preference for what is new over imitation', '对原创而非跟随式工作的优先程度', {
    scale: 'intensive',
    baseline: 0,
  }),
};

export type NoveltyControls = ControlsOf<typeof noveltyControls>;
