/** Parameters that health averted depends on most, and all that is computed from it. */
export const LEANS_OF_HEALTH = [
  'outsideSupply',
  'adoptionSpeed',
  'adoptionClimate',
  'practiceCausal',
  'practiceEffect',
  'careWorth',
  'yearsOfAdvance',
];
