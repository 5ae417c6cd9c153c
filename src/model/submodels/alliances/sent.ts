import type { Size } from '../../entries/lever.js';
import type { AlliancesParameters } from './parameters.js';

/** Doctors who can be sent of those asked for: no more than a share of the region's doctors. */
export const doctorsSent = (
  asked: number,
  p: Pick<AlliancesParameters, 'allianceMost'>,
  { doctors }: Pick<Size, 'doctors'>,
): number => Math.min(asked, p.allianceMost * doctors);
