import type { Submodel } from '../../entries/submodel.js';
import { goalsControls } from './controls.js';
import { goalsLevers } from './levers.js';
import { goalsParameters } from './parameters.js';

export const goals = {
  id: 'goals',
  title: { en: 'goals of researchers', zh: '科研人员的目标' },
  parameters: goalsParameters,
  controls: goalsControls,
  flows: {},
  prices: {},
  levers: goalsLevers,
  indicators: [],
} satisfies Submodel;
