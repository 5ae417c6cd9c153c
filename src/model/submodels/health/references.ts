import { fixReferences } from '../../engine/references.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';

/**
 * After step 7, in the last years of the spin-up: adds their levels to the sums of the references. Paylines are added by the review.
 */
export function references({ world, levels, referenceYear }: Year): void {
  if (!referenceYear) return;
  const { institutions, areas, state } = world;
  const sums = world.references;
  sums.years++;
  sums.practice += state.practice;
  sums.trust += state.trust;
  sums.climate += levels.climate;
  sums.clinicalFindings += levels.clinicalFindings;
  sums.hospitalStaff += levels.hospitalStaff;
  sums.residents += levels.residents;
  sums.toCare += state.toCare;
  sums.moved += state.moved;
  for (let k = 0; k < institutions.rows; k++) sums.income[k] += institutions.smoothedIncome[k];
  for (let a = 0; a < areas.rows; a++) {
    sums.ownWork[a] += areas.ownWork[a];
    sums.products[a] += areas.products[a];
    sums.reputation[a] += areas.reputation[a];
  }
}

/** At the end of the spin-up the references are fixed, and the adoption path starts level. */
export function endSpinUp(y: Year): void {
  fixReferences(y.world.references);
  y.world.areas.ahead.fill(0);
}

export const referencesProcess: Process<Year> = {
  id: 'references',
  title: { en: 'references of the spin-up', zh: '预热期参照值' },
  source:
    'assumed: means over some years, since a single year is noisy, taken once a region has settled under its baseline',
  writes: [
    'references.climate',
    'references.clinicalFindings',
    'references.hospitalStaff',
    'references.income',
    'references.moved',
    'references.ownWork',
    'references.practice',
    'references.products',
    'references.reputation',
    'references.residents',
    'references.toCare',
    'references.trust',
    'references.years',
  ],
  step: references,
};
