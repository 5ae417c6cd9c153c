import { MECHANISMS } from '../place/region.js';
import type { Funders } from './funders.js';

/** Position of the mechanism without selection. */
export const PER_HEAD = MECHANISMS.indexOf('perHead');

/** Million CNY a year that a funder gives to all in post alike; 0 for funders that select. */
export const perHeadMoney = ({ mechanism, winsPerYear, grantSize }: Funders, funder: number): number =>
  mechanism[funder] === PER_HEAD ? winsPerYear[funder] * grantSize[funder] : 0;
