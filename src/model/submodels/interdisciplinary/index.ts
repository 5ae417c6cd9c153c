import type { Submodel } from '../../entries/submodel.js';
import { interdisciplinaryControls } from './controls.js';
import { interdisciplinaryLevers } from './levers.js';
import { interdisciplinaryParameters } from './parameters.js';

export const interdisciplinary = {
  id: 'interdisciplinary',
  title: { en: 'work across fields', zh: '跨学科研究' },
  parameters: interdisciplinaryParameters,
  controls: interdisciplinaryControls,
  flows: {},
  prices: {},
  levers: interdisciplinaryLevers,
  indicators: [],
} satisfies Submodel;
