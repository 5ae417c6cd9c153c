import type { Year } from '../../engine/year.js';
import type { SubstitutionParameters } from '../substitution/parameters.js';
import type { SubstitutionStocks } from '../substitution/stocks.js';

/** Parts of the year that the yield of equipment depends on. */
export type EquipmentYieldYear = Year<
  Pick<SubstitutionParameters, 'blockadeLoss' | 'importShare' | 'substitutionQuality'>,
  unknown,
  unknown,
  SubstitutionStocks
>;

/**
 * What equipment yields over what it usually does, (1 - q i n)(1 - L i (1 - r)) in a blockade, without the second factor else: i the
 * imported share, r the part of it replaced by home-made equipment, n the part of it that is new, q its shortfall and L the loss of imported equipment.
 */
export function equipmentYield({ p, stocks }: Pick<EquipmentYieldYear, 'p' | 'stocks'>): number {
  const tried = 1 - p.substitutionQuality * p.importShare * stocks.equipmentUntried;
  if (stocks.blockadeYears <= 0) return tried;
  return tried * (1 - p.blockadeLoss * p.importShare * (1 - stocks.equipmentReplaced));
}
