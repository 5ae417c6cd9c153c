import { normalCdf } from '../../../maths/normal.js';
import { expectNormal } from '../../../maths/quadrature.js';
import type { EvaluationParameters } from '../evaluation/parameters.js';
import type { ResearchParameters } from './parameters.js';

/** Parameters that decide which papers are hits. */
export type HitParameters = Pick<
  ResearchParameters,
  'hitAbility' | 'hitMoney' | 'hitSpread' | 'hitOriginality'
>;

/** Parameters that decide where the threshold lies. */
export type ThresholdParameters = HitParameters &
  Pick<ResearchParameters, 'abilitySpread' | 'hitShare'> &
  Pick<EvaluationParameters, 'meanOriginality'>;

/** Chance that a paper is a hit: the upper tail of its quality beyond the threshold. */
export function hitChance(
  logAbility: number,
  logMoney: number,
  originality: number,
  threshold: number,
  p: HitParameters,
): number {
  const distance = threshold - p.hitAbility * logAbility - p.hitMoney * logMoney;
  return 1 - normalCdf(distance / (p.hitSpread + p.hitOriginality * originality));
}

/** Bisect for the threshold at which the mean paper, written by the able more often, is a hit as often as defined. */
export function hitThreshold(p: ThresholdParameters): number {
  const spread = p.abilitySpread;
  const share = (threshold: number) =>
    expectNormal((z) => hitChance((spread * spread) / 2 + spread * z, 0, p.meanOriginality, threshold, p));
  let low = -5;
  let high = 10;
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (share(middle) > p.hitShare) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
