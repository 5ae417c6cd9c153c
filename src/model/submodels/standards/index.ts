import type { Submodel } from '../../entries/submodel.js';
import { standardsControls } from './controls.js';
import { standardsLevers } from './levers.js';
import { standardsParameters } from './parameters.js';

export const standards = {
  id: 'standards',
  title: { en: 'standards of traditional medicine', zh: '中医药标准' },
  parameters: standardsParameters,
  controls: standardsControls,
  flows: {},
  prices: {},
  levers: standardsLevers,
  indicators: [],
} satisfies Submodel;
