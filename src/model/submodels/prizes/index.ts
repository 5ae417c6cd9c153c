import type { Submodel } from '../../entries/submodel.js';
import { prizesControls } from './controls.js';
import { prizesLevers } from './levers.js';
import { prizesParameters } from './parameters.js';

export const prizes = {
  id: 'prizes',
  title: { en: 'prizes', zh: '科技奖励' },
  parameters: prizesParameters,
  controls: prizesControls,
  flows: {},
  prices: {},
  levers: prizesLevers,
  indicators: [],
} satisfies Submodel;
