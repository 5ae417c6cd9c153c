import { counterOf, PURPOSE } from '../../../random/purposes.js';
import { uniform } from '../../../random/uniform.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import type { SubstitutionParameters } from './parameters.js';
import type { SubstitutionStocks } from './stocks.js';

/** Parts of the year that the process reads. */
type BlockadeYear = Year<
  Pick<SubstitutionParameters, 'blockadeChance' | 'blockadeLasts'>,
  unknown,
  unknown,
  SubstitutionStocks
>;

/**
 * Step 1, second part. Where a scenario lets blockades of imported equipment happen, one begins with that chance in any year without one, and lasts.
 * It belongs to the region and the calendar year, so every policy meets the same ones; the past before the start year had none.
 */
export function blockade({ world: { key }, p, stocks, year, spinUp }: BlockadeYear): void {
  if (stocks.blockadeYears > 0) stocks.blockadeYears--;
  if (spinUp || stocks.blockadeYears > 0) return;
  if (uniform(key.k0, key.k1, counterOf(PURPOSE.blockade, year)) < p.blockadeChance)
    stocks.blockadeYears = p.blockadeLasts;
}

export const blockadeProcess: Process<BlockadeYear> = {
  id: 'blockade',
  title: { en: 'blockade of imported equipment', zh: '进口设备封锁' },
  source: 'assumed: as likely in any year, of one length; none unless a scenario sets its chance',
  writes: ['stocks.blockadeYears'],
  step: blockade,
};
