import { log } from '../../../maths/log.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import { staffOf } from '../../population/staff.js';
import { performanceAboveMean, reachedByShare } from '../../population/standing.js';
import type { EvaluationParameters } from '../evaluation/parameters.js';
import type { PrizesControls } from './controls.js';
import type { PrizesParameters } from './parameters.js';

/** Parts of the year that the process reads. */
type PrizesYear = Year<
  PrizesParameters &
    Pick<EvaluationParameters, 'leastMotivation' | 'mostMotivation' | 'motivationAdjustment'>,
  PrizesControls
>;

const THOUSAND = 1000;

/**
 * Step 8, third part. Prizes go to those who stand highest above the mean of their place. With d = log₂(1 + prize / pay) those who may win
 * gain m ← m + κ g d, the others lose m ← m - κ l d; a winner's reputation rises.
 */
export function prizes({ world, region, p, controls }: PrizesYear): void {
  if (controls.prizePool <= 0) return;
  const { motivation, reputation, logRecord } = world.researchers;
  const above = performanceAboveMean(world);
  const perHead = p.prizesGiven / THOUSAND;
  const wins = reachedByShare(above, perHead);
  const hopes = reachedByShare(above, p.prizeReach);
  const prize = controls.prizePool / (perHead * staffOf(world).all);
  const doublings = log(1 + prize / region.workforce.pay) / log(2);
  const gain = p.motivationAdjustment * p.prizeGain * doublings;
  const loss = p.motivationAdjustment * p.prizeLoss * doublings;
  for (let n = 0; n < world.activeCount; n++) {
    const i = world.active[n];
    const moved = motivation[i] + (above[n] >= hopes ? gain : -loss);
    motivation[i] = Math.min(p.mostMotivation, Math.max(p.leastMotivation, moved));
    if (above[n] < wins) continue;
    reputation[i] += p.prizeReputation;
    logRecord[i] = log(1 + reputation[i]);
  }
}

export const prizesProcess: Process<PrizesYear> = {
  id: 'prizes',
  title: { en: 'prizes and those who may win them', zh: '科技奖励及其激励' },
  source:
    'gains at the top only: Bandiera et al. 2013, DOI 10.1111/jeea.12028; assumed: motivation follows the logarithm of what is at stake, since each yuan more moves less',
  writes: ['researchers.logRecord', 'researchers.motivation', 'researchers.reputation'],
  step: prizes,
};
