import type { Submodel } from '../../entries/submodel.js';
import { populationParameters } from './parameters.js';

export const population = {
  id: 'population',
  title: { en: 'people at entry', zh: '人员构成' },
  parameters: populationParameters,
  controls: {},
  flows: {},
  prices: {},
  levers: [],
  indicators: [],
} satisfies Submodel;
