import type { Bilingual } from '../../model/region.js';
import type { StudySetting } from '../study.js';

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

const INPUT_SOURCE =
  'general knowledge of Paul et al. 2010, whose table was not readable; with these inputs the totals are 873 and 1,778 million USD';

export const settings: readonly StudySetting[] = [
  ...PHASES.flatMap(({ name, label, probability, cost, duration }): StudySetting[] => [
    {
      name: `${name}.probability`,
      meaning: { en: `probability of success, ${label.en}`, zh: `成功概率，${label.zh}` },
      unit: 'fraction',
      default: probability,
      lowest: 0.001,
      highest: 1,
      grade: 'B',
      source: INPUT_SOURCE,
    },
    {
      name: `${name}.cost`,
      meaning: { en: `cost of one item, ${label.en}`, zh: `单项成本，${label.zh}` },
      unit: 'million USD',
      default: cost,
      lowest: 0,
      highest: 1e5,
      grade: 'B',
      source: INPUT_SOURCE,
    },
    {
      name: `${name}.duration`,
      meaning: { en: `duration, ${label.en}`, zh: `时长，${label.zh}` },
      unit: 'years',
      default: duration,
      lowest: 0,
      highest: 30,
      grade: 'B',
      source: INPUT_SOURCE,
    },
  ]),
  {
    name: 'costOfCapital',
    meaning: { en: 'cost of capital', zh: '资本成本' },
    unit: 'fraction a year',
    default: 0.11,
    lowest: 0,
    highest: 1,
    grade: 'B',
    source: INPUT_SOURCE,
  },
  {
    name: 'swing',
    meaning: { en: 'relative change of each input in the tornado', zh: '龙卷风图中各输入的相对变动' },
    unit: 'fraction',
    default: 0.25,
    lowest: 0,
    highest: 0.9,
    grade: 'D',
    source: 'assumed: the ranges of the paper were not readable',
  },
];
