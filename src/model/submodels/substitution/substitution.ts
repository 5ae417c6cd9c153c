import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import type { SubstitutionControls } from './controls.js';
import type { SubstitutionParameters } from './parameters.js';
import type { SubstitutionStocks } from './stocks.js';

/** Parts of the year that the process reads. */
type SubstitutionYear = Year<
  Pick<SubstitutionParameters, 'substitutionBuild' | 'substitutionLearning'>,
  SubstitutionControls,
  unknown,
  SubstitutionStocks
>;

/**
 * Step 4, first part. Home-made equipment moves to what is bought of it, r ← r + b (c - r), and what is new of it has yet to be learned from,
 * n ← (1 - l) n + max(0, Δr).
 */
export function substitution({ p, controls, stocks }: SubstitutionYear): void {
  const before = stocks.equipmentReplaced;
  stocks.equipmentReplaced += p.substitutionBuild * (controls.substitution - before);
  const joined = Math.max(0, stocks.equipmentReplaced - before);
  const untried = stocks.equipmentUntried + joined - p.substitutionLearning * stocks.equipmentUntried;
  // What is bought abroad again is untried no more.
  stocks.equipmentUntried = Math.min(stocks.equipmentReplaced, untried);
}

export const substitutionProcess: Process<SubstitutionYear> = {
  id: 'substitution',
  title: { en: 'home-made in place of imported equipment', zh: '国产设备替代进口' },
  source: 'assumed: equipment is bought anew as it wears out, and makers learn from those who use it',
  writes: ['stocks.equipmentReplaced', 'stocks.equipmentUntried'],
  step: substitution,
};
