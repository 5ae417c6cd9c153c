import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import { performanceAboveMean, reachedByShare } from '../../population/standing.js';
import type { EvaluationParameters } from '../evaluation/parameters.js';
import type { DeductionsControls } from './controls.js';
import type { DeductionsParameters } from './parameters.js';

/** Parts of the year that the process reads. */
type DeductionsYear = Year<
  DeductionsParameters &
    Pick<EvaluationParameters, 'leastMotivation' | 'mostMotivation' | 'motivationAdjustment'>,
  DeductionsControls
>;

/**
 * Step 8, fourth part. A share d of their bonus is withheld from those who stand lowest over the mean of their place. Motivation of
 * those near the edge moves by κ d (g - l), of all others by -κ d l.
 */
export function deductions({ world, p, controls }: DeductionsYear): void {
  if (controls.deduction <= 0) return;
  const { motivation } = world.researchers;
  const above = performanceAboveMean(world);
  const safe = reachedByShare(above, 1 - p.deductionReach);
  const full = p.motivationAdjustment * controls.deduction;
  for (let n = 0; n < world.activeCount; n++) {
    const i = world.active[n];
    const moved = (above[n] < safe ? p.deductionSpur : 0) - p.deductionStress;
    motivation[i] = Math.min(p.mostMotivation, Math.max(p.leastMotivation, motivation[i] + full * moved));
  }
}

export const deductionsProcess: Process<DeductionsYear> = {
  id: 'deductions',
  title: { en: 'deductions and those who may lose by them', zh: '奖金扣减及其影响' },
  source:
    'assumed: only those who may lose are spurred, as only those who may win are by prizes (Bandiera et al. 2013, DOI 10.1111/jeea.12028), and all know their rank',
  writes: ['researchers.motivation'],
  step: deductions,
};
