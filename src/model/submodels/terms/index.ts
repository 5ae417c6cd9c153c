import type { Submodel } from '../../entries/submodel.js';
import { termsControls } from './controls.js';
import { termsLevers } from './levers.js';
import { termsParameters } from './parameters.js';

export const terms = {
  id: 'terms',
  title: { en: 'terms of grants', zh: '资助期限' },
  parameters: termsParameters,
  controls: termsControls,
  flows: {},
  prices: {},
  levers: termsLevers,
  indicators: [],
} satisfies Submodel;
