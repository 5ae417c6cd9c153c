import { evsi } from '../../analysis/information/evsi.js';
import { worthOfSampling } from '../../analysis/information/worth-of-sampling.js';
import { type PlannedStudy, studyId } from '../../scenario/experiment/planned-study.js';
import type { ValuesOfInformation } from './information-rows.js';

/** What a study of one size is worth to the decision and what it costs, million in the currency of the region. */
export interface StudyRow {
  /** Its title in English. */
  readonly study: string;
  readonly input: string;
  readonly size: number;
  /** Expected value of sample information with its 95 % interval; at most that of knowing the input. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Whether knowing the input, and knowing everything, is worth something beyond chance. */
  readonly beyondChance: boolean;
  readonly cost: number;
  /** What it is worth beyond its cost, with the interval of its value. */
  readonly net: number;
  readonly netLow: number;
  readonly netHigh: number;
  /** Of the sizes of a study the one that is worth most beyond its cost, where that is above 0 and no mere chance. */
  readonly best: boolean;
}

/**
 * Every study in each of its sizes, in the order in which they were described; none of an input that does not differ between the states.
 * The value of knowing the input is that of the table of information.
 */
export const studyRows = (studies: readonly PlannedStudy[], found: ValuesOfInformation): StudyRow[] =>
  studies.flatMap((study) => rowsOf(study, found));

function rowsOf(study: PlannedStudy, { table, drawn, known: worths }: ValuesOfInformation): StudyRow[] {
  const { of, deviation, sizes, cost } = study;
  const known = worths.get(of);
  if (known === undefined) return [];
  const rising = [...sizes].sort((a, b) => a - b);
  const { bySize } = evsi({ ...drawn, known, study: { of, deviation: deviation.value, sizes: rising } });
  const { fixed, perObservation } = cost;
  const beyond = worthOfSampling(bySize, { fixed: fixed.value, perUnit: perObservation.value });
  // What is worth nothing as a whole is worth nothing in part.
  const everything = table.rows.find(({ kind }) => kind === 'everything');
  const beyondChance = known.beyondChance && (everything?.low ?? 0) > 0;
  return bySize.map(({ size, value, low, high }, n) => {
    const { cost: price, value: net, low: netLow, high: netHigh } = beyond.bySize[n];
    return {
      ...{ study: studyId(study), input: of, size, value, low, high },
      ...{ beyondChance, cost: price, net, netLow, netHigh },
      best: beyondChance && beyond.best?.size === size,
    };
  });
}
