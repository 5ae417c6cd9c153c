import { normalCdf } from '../../../maths/normal.js';
import { expectNormal } from '../../../maths/quadrature.js';
import type { EvaluationParameters } from '../evaluation/parameters.js';
import type { ResearchParameters } from './parameters.js';

/** Parameters of the chance that a paper is a hit. */
type HitParameters = Pick<ResearchParameters, 'hitAbility' | 'hitMoney' | 'hitSpread' | 'hitOriginality'>;

/** Parameters of the threshold. */
export type ThresholdParameters = HitParameters &
  Pick<ResearchParameters, 'abilitySpread' | 'hitShare'> &
  Pick<EvaluationParameters, 'meanOriginality'>;

/** How far the mean paper of an author lies below the threshold: ability and relative money, as logarithms, raise it. */
export function distanceToHit(
  threshold: number,
  logAbility: number,
  logMoney: number,
  p: HitParameters,
): number {
  return threshold - p.hitAbility * logAbility - p.hitMoney * logMoney;
}

/**
 * A distance to the threshold in units of the spread of quality, which is the wider the more original the paper is.
 * @param more spread beyond that of all papers
 */
export function standardised(distance: number, originality: number, p: HitParameters, more: number): number {
  return distance / (p.hitSpread + p.hitOriginality * originality + more);
}

/** Chance that a paper is a hit: the upper tail of its quality. */
export function hitChance(distance: number, originality: number, p: HitParameters, more = 0): number {
  return 1 - normalCdf(standardised(distance, originality, p, more));
}

/** Bounds of the search for the threshold, which is found to the last bits of a double. */
const THRESHOLDS = [-5, 10];
const HALVINGS = 50;

/** Bisect for the threshold at which the mean paper, written by the able more often, is a hit as often as defined. */
export function hitThreshold(p: ThresholdParameters): number {
  const spread = p.abilitySpread;
  const share = (threshold: number) =>
    expectNormal((z) => {
      const distance = distanceToHit(threshold, (spread * spread) / 2 + spread * z, 0, p);
      return hitChance(distance, p.meanOriginality, p);
    });
  let [low, high] = THRESHOLDS;
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (low + high) / 2;
    if (share(middle) > p.hitShare) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
