import type { Submodel } from '../../entries/submodel.js';
import { coordinationControls } from './controls.js';
import { coordinationLevers } from './levers.js';
import { coordinationParameters } from './parameters.js';
import { coordinationPrices } from './prices.js';

export const coordination = {
  id: 'coordination',
  title: { en: 'a single funder', zh: '统一资助机构' },
  parameters: coordinationParameters,
  controls: coordinationControls,
  flows: {},
  prices: coordinationPrices,
  levers: coordinationLevers,
  indicators: [],
} satisfies Submodel;
