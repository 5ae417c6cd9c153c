import type { Settings, StudySetting } from '../study.js';
import { ARCHETYPES, COST_SOURCE, VACCINE_SOURCE } from './archetypes.js';
import type { Portfolio } from './expectation.js';
import { PHASE_LABELS, PHASES } from './phases.js';

const SIMPLE_VACCINE = ARCHETYPES[0];
/** Working values where none was read: grade D. */
const UNREAD_SUCCESS = 0.7;
const YEARS = [3, 2, 2, 3];
const STARTING = [10, 0, 0, 0];

export const settings: readonly StudySetting[] = [
  ...PHASES.flatMap((phase, k): StudySetting[] => {
    const { en, zh } = PHASE_LABELS[phase];
    const read = SIMPLE_VACCINE.success?.[k];
    return [
      {
        name: `${phase}.candidates`,
        meaning: { en: `candidates at the start, ${en}`, zh: `起始候选数，${zh}` },
        unit: 'candidates',
        default: STARTING[k],
        lowest: 0,
        highest: 1e6,
        grade: 'D',
        source: 'chosen here: a portfolio of ten preclinical candidates',
      },
      {
        name: `${phase}.probability`,
        meaning: { en: `chance to pass, ${en}`, zh: `通过概率，${zh}` },
        unit: 'fraction',
        default: read ?? UNREAD_SUCCESS,
        lowest: 0.0001,
        highest: 1,
        grade: read === undefined ? 'D' : 'A',
        source: read === undefined ? 'assumed: not read in a source' : VACCINE_SOURCE,
      },
      {
        name: `${phase}.cost`,
        meaning: { en: `cost of one candidate, ${en}`, zh: `单个候选的成本，${zh}` },
        unit: 'million USD',
        default: SIMPLE_VACCINE.cost[k][0],
        lowest: 0,
        highest: 1e5,
        grade: 'A',
        source: `${COST_SOURCE}, simple vaccine`,
      },
      {
        name: `${phase}.duration`,
        meaning: { en: `duration, ${en}`, zh: `时长，${zh}` },
        unit: 'years',
        default: YEARS[k],
        lowest: 0,
        highest: 50,
        grade: 'D',
        source: 'assumed: not read in a source',
      },
    ];
  }),
  {
    name: 'wantedLaunches',
    meaning: { en: 'launches wanted', zh: '期望上市数' },
    unit: 'launches',
    default: 1,
    lowest: 0,
    highest: 1e6,
    grade: 'D',
    source: 'a question, not a measurement',
  },
];

/** The portfolio that the settings describe. */
export function portfolioOf(s: Settings): Portfolio {
  const column = (kind: string) => PHASES.map((phase) => Number(s[`${phase}.${kind}`]));
  return {
    candidates: column('candidates'),
    probability: column('probability'),
    cost: column('cost'),
    duration: column('duration'),
  };
}
