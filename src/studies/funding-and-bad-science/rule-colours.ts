import { CHANNEL_COLOURS, COLOURS } from '../../charts/theme.js';
import type { FundingRule } from './selection-of-methods.js';

/** The colour of each way of funding in every chart. */
export const RULE_COLOURS: Readonly<Record<FundingRule, string>> = {
  random: CHANNEL_COLOURS.careHours,
  publications: CHANNEL_COLOURS.practice,
  rigour: COLOURS.ink,
  'modified-lottery': CHANNEL_COLOURS.ownProducts,
  mixed: CHANNEL_COLOURS.incidents,
};
