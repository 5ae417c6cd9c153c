import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import { performanceAboveMean, reachedByShare } from '../../population/standing.js';
import type { EvaluationParameters } from '../evaluation/parameters.js';
import type { GoalsControls } from './controls.js';
import type { GoalsParameters } from './parameters.js';

/** Parts of the year that the process reads. */
type RatchetYear = Year<
  GoalsParameters & Pick<EvaluationParameters, 'goalFit' | 'leastMotivation' | 'motivationAdjustment'>,
  GoalsControls
>;

/**
 * Step 8, second part. Goals that fit a person rise with what the person did: the best share hold back, m ← m - κ s (f - f₀), f the
 * fit of goals, f₀ the usual, κ the yearly move of motivation, so that it settles s (f - f₀) lower.
 */
export function ratchet({ world, p, controls }: RatchetYear): void {
  const added = controls.goalFit - p.goalFit;
  if (added <= 0) return;
  const { motivation } = world.researchers;
  const above = performanceAboveMean(world);
  const best = reachedByShare(above, p.ratchetShare);
  const loss = p.motivationAdjustment * p.ratchetSlack * added;
  for (let n = 0; n < world.activeCount; n++) {
    const i = world.active[n];
    if (above[n] >= best) motivation[i] = Math.max(p.leastMotivation, motivation[i] - loss);
  }
}

export const ratchetProcess: Process<RatchetYear> = {
  id: 'ratchet',
  title: { en: 'the best hold back as their goals rise', zh: '目标水涨船高，优秀者有所保留' },
  source:
    'assumed: a goal that follows own past performance punishes it, as in models of piece rates that are cut once they are earned; a fixed loss for those who stand highest is the simplest form',
  writes: ['researchers.motivation'],
  step: ratchet,
};
