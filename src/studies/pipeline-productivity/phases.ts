import type { Bilingual } from '../../model/place/region.js';

/** A phase of development with the paper's inputs; the name is what its settings begin with. */
interface PhaseDefault {
  readonly name: string;
  readonly label: Bilingual;
  readonly probability: number;
  /** Million USD for one item of work in process. */
  readonly cost: number;
  /** Years. */
  readonly duration: number;
}

const phase = (
  name: string,
  en: string,
  zh: string,
  probability: number,
  cost: number,
  duration: number,
): PhaseDefault => ({ name, label: { en, zh }, probability, cost, duration });

export const PHASES: readonly PhaseDefault[] = [
  phase('targetToHit', 'target to hit', '靶点到苗头', 0.8, 1, 1),
  phase('hitToLead', 'hit to lead', '苗头到先导', 0.75, 2.5, 1.5),
  phase('leadOptimisation', 'lead optimisation', '先导优化', 0.85, 10, 2),
  phase('preclinical', 'preclinical', '临床前', 0.69, 5, 1),
  phase('phase1', 'phase I', 'I 期', 0.54, 15, 1.5),
  phase('phase2', 'phase II', 'II 期', 0.34, 40, 2.5),
  phase('phase3', 'phase III', 'III 期', 0.7, 150, 2.5),
  phase('submission', 'submission to launch', '申报到上市', 0.91, 40, 1.5),
];
