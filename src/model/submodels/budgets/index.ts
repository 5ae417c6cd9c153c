import type { Submodel } from '../../entries/submodel.js';
import { budgetsControls } from './controls.js';
import { budgetsFlows } from './flows.js';
import { budgetsIndicators } from './indicators.js';
import { budgetsLevers } from './levers.js';
import { budgetsParameters } from './parameters.js';
import { budgetsStocks } from './stocks.js';

export const budgets = {
  id: 'budgets',
  title: { en: 'budgets', zh: '预算' },
  parameters: budgetsParameters,
  controls: budgetsControls,
  flows: budgetsFlows,
  stocks: budgetsStocks,
  prices: {},
  levers: budgetsLevers,
  indicators: budgetsIndicators,
} satisfies Submodel;
