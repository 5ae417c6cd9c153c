import { exp } from '../../../maths/exp.js';
import { logistic, logit } from '../../../maths/logistic.js';
import type { Year } from '../../engine/year.js';
import type { Pathway } from '../../place/pathway.js';
import type { StandardsControls } from '../standards/controls.js';
import type { StandardsParameters } from '../standards/parameters.js';

/** Parts of the year that the reach of standards follows from. */
export type StandardsYear = Year<
  Pick<StandardsParameters, 'standardsScale' | 'standardsYears'>,
  StandardsControls
>;

/**
 * Share of a pathway's projects that begin to standards of traditional medicine in the year, 1 - exp(-m / m₀), m their money per
 * thousand posts: those that ask for least work come first. None of other pathways.
 */
const reached = ({ p, controls }: Pick<StandardsYear, 'p' | 'controls'>, { traditional }: Pathway): number =>
  traditional ? 1 - exp(-controls.standardsMoney / p.standardsScale) : 0;

/** How much of full standards a project has: what they reach in the year in which its first stage starts, and keeps later. */
export function standardsOf(
  y: Pick<StandardsYear, 'world' | 'pathways' | 'p' | 'controls'>,
  j: number,
): number {
  const { projects } = y.world;
  return projects.stage[j] === 0 ? reached(y, y.pathways[projects.pathway[j]]) : projects.standardised[j];
}

/** Factor on the sales of a product by the standards to which it was developed. */
export const standardsFactor = (
  { standardsSales }: Pick<StandardsParameters, 'standardsSales'>,
  standardised: number,
): number => 1 + standardsSales * standardised;

/** Factor on the chance that a project passes all stages from one on, by the standards to which it began. */
export function standardsChance(
  { standardsSuccess }: Pick<StandardsParameters, 'standardsSuccess'>,
  { success }: Pathway,
  stage: number,
  standardised: number,
): number {
  const rise = standardsSuccess * standardised;
  if (rise === 0) return 1;
  return success
    .slice(stage)
    .reduce((factor, chance) => (factor * logistic(logit(chance) + rise)) / chance, 1);
}
