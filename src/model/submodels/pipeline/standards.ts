import { exp } from '../../../maths/exp.js';
import type { Year } from '../../engine/year.js';
import type { Pathway } from '../../place/pathway.js';
import type { StandardsControls } from '../standards/controls.js';
import type { StandardsParameters } from '../standards/parameters.js';

/** Parts of the year that the reach of standards follows from. */
export type StandardsYear = Year<StandardsParameters, StandardsControls>;

/**
 * Share of a pathway's projects and products that standards of traditional medicine reach, 1 - exp(-m / m₀), m their money per
 * thousand posts: those that ask for least work come first. None of other pathways.
 */
export const standardised = (
  { p, controls }: Pick<StandardsYear, 'p' | 'controls'>,
  { traditional }: Pathway,
): number => (traditional ? 1 - exp(-controls.standardsMoney / p.standardsScale) : 0);
