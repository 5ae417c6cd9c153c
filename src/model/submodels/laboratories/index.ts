import type { Submodel } from '../../entries/submodel.js';
import { laboratoriesControls } from './controls.js';
import { laboratoriesFlows } from './flows.js';
import { laboratoriesLevers } from './levers.js';
import { laboratoriesParameters } from './parameters.js';

export const laboratories = {
  id: 'laboratories',
  title: { en: 'mission laboratories', zh: '使命导向实验室' },
  parameters: laboratoriesParameters,
  controls: laboratoriesControls,
  flows: laboratoriesFlows,
  prices: {},
  levers: laboratoriesLevers,
  indicators: [],
} satisfies Submodel;
