import type { Submodel } from '../../entries/submodel.js';
import { institutionsControls } from './controls.js';
import { institutionsLevers } from './levers.js';
import { institutionsParameters } from './parameters.js';

export const institutions = {
  id: 'institutions',
  title: { en: 'institutions', zh: '单位' },
  parameters: institutionsParameters,
  controls: institutionsControls,
  flows: {},
  prices: {},
  levers: institutionsLevers,
  indicators: [],
} satisfies Submodel;
