import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import type { SupervisionFlows } from './flows.js';
import type { SupervisionParameters } from './parameters.js';

/** Parts of the year that the process reads. */
type MarketYear = Year<
  Pick<SupervisionParameters, 'fastTrackIncidents' | 'productIncidents'>,
  unknown,
  SupervisionFlows
>;

/**
 * Step 11, first part. Harmful incidents to be expected beyond the usual of products in use that came by the fast track, i r Σ f, with i the
 * incidents of a product a year, r their rise on a full fast track and f how much of it a product had.
 */
export function market({ world: { products }, representation, p, flows }: MarketYear): void {
  const { rows, age, fastTracked } = products;
  let fast = 0;
  for (let k = 0; k < rows; k++) if (age[k] > 0) fast += fastTracked[k];
  flows.marketRisk = p.productIncidents * p.fastTrackIncidents * (fast / representation);
}

export const marketProcess: Process<MarketYear> = {
  id: 'market',
  title: { en: 'risk of products approved fast', zh: '优先审批产品的风险' },
  source:
    'assumed: each product in use is as likely to harm in any year; usual incidents are part of what products do and of the normal level of trust, so that those beyond count alone',
  writes: ['flows.marketRisk'],
  step: market,
};
