import { alike, type Bilingual } from '../reading/bilingual.js';
import type { IssueWords } from '../reading/issues.js';
import { seedAt } from '../reading/seed.js';
import { issueAt, valueAt } from '../reading/validate.js';
import { DEFAULT_SEED } from '../scenario.js';
import type { Experiment } from './experiment.js';
import { isOfChoices, METHODS, MOST_SAMPLES } from './experiment-choices.js';
import { type ExperimentInput, isVaried } from './experiment-input.js';
import type { ExperimentFile } from './experiment-schema.js';
import type { InputReading } from './input-reading.js';
import { designedInputs, pointCount } from './point-count.js';

type Written = Partial<ExperimentFile['sampling']>;

/** How the points of an experiment are chosen and run; what of it can be read is checked against the inputs. */
export function samplingOf(
  written: Written,
  { inputs, combinations }: Required<Pick<Experiment, 'inputs' | 'combinations'>>,
  reading: InputReading,
): Experiment['sampling'] {
  const { method = 'random', samples, draws = 0, replicates = 1, levers = 'together' } = written;
  const { document, scenario } = reading;
  const seed = seedAt(document, ['sampling', 'seed']) ?? scenario?.seed ?? DEFAULT_SEED;
  const crossed = levers === 'crossed' ? { levers } : {};
  const sampling = { method, samples: samples ?? 0, ...crossed, draws, replicates, seed };
  const points = pointCount({ inputs, sampling, combinations });
  checkSamples(written, points, reading);
  if (samples === 1 && (method === 'morris' || method === 'saltelli'))
    reading.issues.push(issueAt(document, ['sampling', 'samples'], alike(samples), AT_LEAST_TWO));
  const isSaid = (path: readonly string[]) => valueAt(document.raw, path) !== undefined;
  if (isSaid(['sampling']) && !isSaid(['sampling', 'method']) && !isSaid(['search']) && !isSaid(['target']))
    reading.issues.push(issueAt(document, ['sampling'], ...NO_METHOD));
  if (points !== null && points > MOST_SAMPLES)
    reading.issues.push(issueAt(document, ['sampling'], ...tooManyPoints(points)));
  if (levers === 'crossed') checkCrossed(inputs, sampling, reading);
  return { ...sampling, samples: isOfChoices(method) ? (points ?? 0) : sampling.samples };
}

/** A design of choices has the points that it has, any other as many as are asked for. */
function checkSamples(
  { method = 'random', samples }: Written,
  points: number | null,
  { document, issues }: InputReading,
): void {
  const at = ['sampling', 'samples'];
  if (isOfChoices(method)) {
    if (samples !== undefined) issues.push(issueAt(document, at, alike(samples), NO_NUMBER));
    else if (points === null) issues.push(issueAt(document, ['vary'], ...rangeOf(method)));
    return;
  }
  // One that does not fit the schema has been complained about.
  const isWritten = (field: string) => valueAt(document.raw, ['sampling', field]) !== undefined;
  if (samples === undefined && !isWritten('samples') && isWritten('method'))
    issues.push(issueAt(document, at, ...NO_SAMPLES));
}

/** Crossed levers are strategies, which need choices, and states of the world to meet: a sample of inputs that vary, or draws. */
function checkCrossed(
  inputs: readonly ExperimentInput[],
  sampling: Experiment['sampling'],
  { document, issues }: InputReading,
): void {
  const { levers, designed } = designedInputs({ inputs, sampling });
  const complain = (words: IssueWords, at = ['sampling', 'levers']) =>
    issues.push(issueAt(document, at, ...words));
  // Inputs with mistakes are not among those that were read, but they were meant.
  const written = valueAt(document.raw, ['vary']);
  const roles = Array.isArray(written) ? written.map((_, n) => valueAt(written, [n, 'role'])) : [];
  if (roles.length === 0) return;
  if (!roles.includes('lever')) complain(NO_LEVER);
  if (levers.some(({ values }) => !('choices' in values))) complain(RANGE_OF_LEVER);
  const isRead = roles.length === inputs.length;
  const varies = designed.some(isVaried);
  if (isRead && !varies && sampling.draws === 0) complain(NO_UNCERTAINTY);
  if (varies && sampling.draws > 0) complain(DRAWS_BESIDES, ['sampling', 'draws']);
  if (varies && isOfChoices(sampling.method)) complain(notSampled(sampling.method), ['sampling', 'method']);
  if (isRead && !varies && sampling.draws > 0 && sampling.method !== 'grid')
    complain(GRID_OF_ONE, ['sampling', 'method']);
}

/** Worlds that share a draw, or a point of the design, are no sample of both: what one of them says of an input the others repeat. */
const DRAWS_BESIDES: IssueWords = [
  { en: 'draws besides inputs that vary', zh: '既有变动的输入，又有 draws' },
  {
    en: 'one of the two: draws of all that is uncertain, or the inputs named, each as it is believed',
    zh: '二者之一：对全部不确定因素抽样（draws），或列出变动的输入',
  },
];
const notSampled = (method: string): IssueWords => [
  { en: `crossed levers in worlds by ${method}, which is no sample`, zh: `crossed，而 ${method} 不是抽样` },
  {
    en: 'random, latinHypercube, sobol, morris or saltelli',
    zh: 'random、latinHypercube、sobol、morris 或 saltelli',
  },
];
const GRID_OF_ONE: IssueWords = [
  { en: 'a sample of inputs, none of which varies', zh: '对输入抽样，但没有变动的输入' },
  { en: 'method: grid, so that the draws are the worlds', zh: 'method: grid（以各组 draws 为情形）' },
];
const AT_LEAST_TWO: Bilingual = { en: 'at least 2: one shows no spread', zh: '至少 2（一个看不出差异）' };

const NO_NUMBER: Bilingual = {
  en: 'no number: the points follow from the choices',
  zh: '空缺（点数由各输入的取值决定）',
};
const rangeOf = (design: string): IssueWords => [
  { en: 'an input with a range', zh: '以区间取值的输入' },
  { en: `choices for every input of ${design}`, zh: `${design} 抽样中每个输入的 choices` },
];
const NO_METHOD: IssueWords = [
  { en: 'no method', zh: '未写抽样方法' },
  {
    en: `method: ${METHODS.join(', ')}; or a search`,
    zh: `method: ${METHODS.join('、')}；或 search`,
  },
];
const NO_SAMPLES: IssueWords = [
  { en: 'no number of samples', zh: '未写抽样点数' },
  { en: 'samples: how many points', zh: 'samples: 点数' },
];
const NO_LEVER: IssueWords = [
  { en: 'crossed levers, but no input that is a lever', zh: 'crossed，但没有 role: lever 的输入' },
  { en: 'an input with role: lever, or levers: together', zh: 'role: lever 的输入，或 levers: together' },
];
const RANGE_OF_LEVER: IssueWords = [
  { en: 'crossed levers, one of them with a range', zh: 'crossed，但有措施以区间取值' },
  { en: 'choices for every lever', zh: '每项措施的 choices' },
];
const NO_UNCERTAINTY: IssueWords = [
  { en: 'no uncertainty: levers alone, and no draws', zh: '没有不确定因素（仅有措施，draws 为 0）' },
  {
    en: 'an input with role: uncertainty or structure, or draws: how many drawn worlds',
    zh: 'role: uncertainty 或 structure 的输入，或 draws: 抽取参数的组数',
  },
];
const tooManyPoints = (points: number): IssueWords => [
  { en: `${points} points`, zh: `${points} 个抽样点` },
  { en: `at most ${MOST_SAMPLES}`, zh: `至多 ${MOST_SAMPLES} 个` },
];
