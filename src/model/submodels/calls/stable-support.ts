import { FUNDER } from '../../engine/codes.js';
import { appropriatedTo } from '../../engine/funds.js';
import type { Year } from '../../engine/year.js';
import type { CallsControls } from './controls.js';

/** Money given per head without competition in the year, million CNY: its share of the plan, out of what was appropriated. */
export const stableSupport = ({ world, region, controls }: Year<unknown, CallsControls>): number =>
  Math.min(appropriatedTo(world.ledger, FUNDER.local), region.funding.localResearch * controls.stableShare);
