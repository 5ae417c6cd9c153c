import type { Submodel } from '../../entries/submodel.js';
import { teamRewardsControls } from './controls.js';
import { teamRewardsLevers } from './levers.js';
import { teamRewardsPrices } from './prices.js';

export const teamRewards = {
  id: 'teamRewards',
  title: { en: 'rewards of teams and of their members', zh: '团队与成员奖惩' },
  parameters: {},
  controls: teamRewardsControls,
  flows: {},
  prices: teamRewardsPrices,
  levers: teamRewardsLevers,
  indicators: [],
} satisfies Submodel;
