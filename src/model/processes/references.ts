import { regionLevels } from '../levels.js';
import { fixReferences } from '../references.js';
import type { Year } from '../year-context.js';

/** Add one of the last years of the spin-up to the sums of the references; paylines are added by the review. */
export function accumulateReferences({ world, p, controls, region }: Year): void {
  const { references, institutions, areas, state } = world;
  const levels = regionLevels(world, p, controls.protectedTime, region.doctors);
  references.years++;
  references.meanLogRecord += state.meanLogRecord;
  references.practice += state.practice;
  references.trust += state.trust;
  references.climate += levels.climate;
  references.clinicalFindings += levels.clinicalFindings;
  references.researchActivity += levels.researchActivity;
  references.careShare += levels.careShare;
  for (let k = 0; k < institutions.rows; k++) references.income[k] += institutions.smoothedIncome[k];
  for (let a = 0; a < areas.rows; a++) {
    references.ownWork[a] += areas.ownWork[a];
    references.products[a] += areas.products[a];
  }
}

/** At the end of the spin-up the references are fixed, and the adoption path starts level. */
export function endSpinUp(y: Year): void {
  fixReferences(y.world.references);
  y.world.areas.ahead.fill(0);
}
