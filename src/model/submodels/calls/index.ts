import type { Submodel } from '../../entries/submodel.js';
import { callsControls } from './controls.js';
import { callsFlows } from './flows.js';
import { callsIndicators } from './indicators.js';
import { callsLevers } from './levers.js';
import { callsParameters } from './parameters.js';

export const calls = {
  id: 'calls',
  title: { en: 'calls and review', zh: '项目申报与评审' },
  parameters: callsParameters,
  controls: callsControls,
  flows: callsFlows,
  prices: {},
  levers: callsLevers,
  indicators: callsIndicators,
} satisfies Submodel;
