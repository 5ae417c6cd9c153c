import type { Submodel } from '../../entries/submodel.js';
import { rotationControls } from './controls.js';
import { rotationLevers } from './levers.js';
import { rotationParameters } from './parameters.js';

export const rotation = {
  id: 'rotation',
  title: { en: 'rewards by turn', zh: '轮流与平均分配' },
  parameters: rotationParameters,
  controls: rotationControls,
  flows: {},
  prices: {},
  levers: rotationLevers,
  indicators: [],
} satisfies Submodel;
