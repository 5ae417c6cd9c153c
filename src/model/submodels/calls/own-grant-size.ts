import { power } from '../../../maths/power.js';
import { FUNDER } from '../../engine/codes.js';
import type { Year } from '../../engine/year.js';
import type { BudgetsControls } from '../budgets/controls.js';
import type { CallsControls } from './controls.js';
import type { CallsParameters } from './parameters.js';

/** Parts of the year that decide on the size of the region's own grants. */
type SizeYear = Year<
  Pick<CallsParameters, 'grantSizeFollows'>,
  Pick<CallsControls, 'grantSize'> & Pick<BudgetsControls, 'budgetLevel'>
>;

/**
 * Money of one new grant of the region over its usual duration, million CNY: that of the start year, as policy makes it,
 * times the region's planned research money over that of the start year to a power; money of programmes does not move it.
 */
export const ownGrantSize = ({ funders, controls, p }: SizeYear): number =>
  funders.grantSize[FUNDER.local] *
  controls.grantSize *
  power(funders.growth[FUNDER.local] * controls.budgetLevel, p.grantSizeFollows);
