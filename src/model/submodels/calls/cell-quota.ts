import type { Year } from '../../engine/year.js';
import { CELLS, FIRST_AREA, FIRST_TYPE } from '../../place/cells.js';
import type { Cell } from '../../place/region.js';
import type { InterdisciplinaryControls } from '../interdisciplinary/controls.js';
import { adaptiveQuota } from './adaptive-quota.js';
import type { CallsControls } from './controls.js';
import type { CallsParameters } from './parameters.js';

/** Parts of the year that quotas read. */
export type QuotasYear = Year<
  Pick<CallsParameters, 'areaFollows' | 'orientationFollows'>,
  Pick<CallsControls, `${Cell}Quota` | 'adaptiveShare'> & InterdisciplinaryControls
>;

/** The cell of proposals across fields, after those of people. */
export const CROSSING = CELLS.length;

/** Names of the controls of people's cells; made once, since every year asks for all of them. */
const QUOTAS = CELLS.map((cell) => `${cell}Quota` as const);

/** Share of awards kept for a cell: by rule, and for a health area by what its grants brought. */
export function quotaOf(y: Pick<QuotasYear, 'world' | 'controls'>, cell: number): number {
  if (cell === CROSSING) return y.controls.interdisciplinary;
  const byRule = y.controls[QUOTAS[cell]];
  return cell < FIRST_AREA || cell >= FIRST_TYPE ? byRule : byRule + adaptiveQuota(y, cell - FIRST_AREA);
}

/** Whether any cell has awards kept for it. */
export function hasQuotas(y: Pick<QuotasYear, 'world' | 'controls'>): boolean {
  for (let cell = 0; cell <= CROSSING; cell++) if (quotaOf(y, cell) > 0) return true;
  return false;
}
