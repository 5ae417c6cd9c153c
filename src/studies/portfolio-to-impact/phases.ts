import type { Bilingual } from '../../model/place/region.js';

/** Phases of the study, in order. */
export const PHASES = ['preclinical', 'phase1', 'phase2', 'phase3'] as const;

export type PhaseName = (typeof PHASES)[number];

export const PHASE_LABELS: Readonly<Record<PhaseName, Bilingual>> = {
  preclinical: { en: 'preclinical', zh: '临床前' },
  phase1: { en: 'phase I', zh: 'I 期' },
  phase2: { en: 'phase II', zh: 'II 期' },
  phase3: { en: 'phase III', zh: 'III 期' },
};
