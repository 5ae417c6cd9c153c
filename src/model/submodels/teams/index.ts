import type { Submodel } from '../../entries/submodel.js';
import { teamsControls } from './controls.js';
import { teamsLevers } from './levers.js';
import { teamsParameters } from './parameters.js';
import { teamsPrices } from './prices.js';

export const teams = {
  id: 'teams',
  title: { en: 'grants to teams', zh: '团队资助' },
  parameters: teamsParameters,
  controls: teamsControls,
  flows: {},
  prices: teamsPrices,
  levers: teamsLevers,
  indicators: [],
} satisfies Submodel;
