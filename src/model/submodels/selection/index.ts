import type { Submodel } from '../../entries/submodel.js';
import { selectionControls } from './controls.js';
import { selectionLevers } from './levers.js';
import { selectionPrices } from './prices.js';

export const selection = {
  id: 'selection',
  title: { en: 'competition for posts', zh: '岗位竞聘' },
  parameters: {},
  controls: selectionControls,
  flows: {},
  prices: selectionPrices,
  levers: selectionLevers,
  indicators: [],
} satisfies Submodel;
