import type { Submodel } from '../../entries/submodel.js';
import { pipelineFlows } from './flows.js';
import { pipelineIndicators } from './indicators.js';
import { pipelineParameters } from './parameters.js';
import { pipelineStocks } from './stocks.js';

export const pipeline = {
  id: 'pipeline',
  title: { en: 'development pipeline', zh: '产品研发管线' },
  parameters: pipelineParameters,
  controls: {},
  flows: pipelineFlows,
  stocks: pipelineStocks,
  prices: {},
  levers: [],
  indicators: pipelineIndicators,
} satisfies Submodel;
