import type { Submodel } from '../../entries/submodel.js';
import { alliancesControls } from './controls.js';
import { alliancesFlows } from './flows.js';
import { alliancesIndicators } from './indicators.js';
import { alliancesLevers } from './levers.js';
import { alliancesParameters } from './parameters.js';
import { alliancesPrices } from './prices.js';
import { alliancesStocks } from './stocks.js';

export const alliances = {
  id: 'alliances',
  title: { en: 'county medical alliances', zh: '县域医疗联合体' },
  parameters: alliancesParameters,
  controls: alliancesControls,
  flows: alliancesFlows,
  stocks: alliancesStocks,
  prices: alliancesPrices,
  levers: alliancesLevers,
  indicators: alliancesIndicators,
} satisfies Submodel;
