import { scoreCorrelations } from '../../analysis/designs/score-correlations.js';
import { cholesky } from '../../maths/cholesky.js';
import { alike, type Bilingual } from '../reading/bilingual.js';
import type { IssueWords } from '../reading/issues.js';
import { type CorrelatedGroup, correlatedGroups } from './correlated-groups.js';
import type { Correlation, Experiment } from './experiment.js';
import { isOfChoices, type SamplingMethod } from './experiment-choices.js';
import type { ExperimentInput } from './experiment-input.js';
import type { ExperimentFile } from './experiment-schema.js';
import { complain, type InputReading, type Path } from './input-reading.js';
import { inputNamed } from './named-input.js';

type Entry = NonNullable<ExperimentFile['correlations']>[number];

/** An entry of which what does not fit the schema was taken out. */
export interface ReadableCorrelation extends Pick<Partial<Entry>, 'rank' | 'because'> {
  readonly between?: readonly (string | undefined)[] | undefined;
}

/** So many points for each correlated input at least: of fewer hardly any correlation can be seen, let alone reached. */
const POINTS_FOR_EACH = 10;

/** The correlations of an experiment; what can be read of them is checked against its inputs and its design. */
export function readCorrelations(
  entries: readonly (ReadableCorrelation | undefined)[],
  inputs: readonly ExperimentInput[],
  { method, samples }: Pick<Experiment['sampling'], 'method' | 'samples'>,
  reading: InputReading,
): Correlation[] {
  if (entries.length === 0) return [];
  const refused = refusalOf(method);
  if (refused !== null) complain(reading, ['correlations'], ...refused);
  const read = entries.flatMap((entry, n) => correlationOf(entry, ['correlations', n], inputs, reading));
  repeated(read, reading);
  const correlations = read.map(({ correlation }) => correlation);
  const groups = correlatedGroups(correlations, inputs);
  for (const group of groups)
    if (!isPossible(group)) complain(reading, ['correlations'], contradiction(group, correlations), POSSIBLE);
  const largest = Math.max(0, ...groups.map(({ ids }) => ids.length));
  if (refused === null && samples > 0 && samples < POINTS_FOR_EACH * largest)
    complain(reading, ['sampling', 'samples'], alike(samples), enoughFor(largest));
  return correlations;
}

interface Read {
  readonly path: Path;
  readonly correlation: Correlation;
}

function correlationOf(
  entry: ReadableCorrelation | undefined,
  path: Path,
  inputs: readonly ExperimentInput[],
  reading: InputReading,
): Read[] {
  const { between = [], rank, because } = entry ?? {};
  const named = between.map((id, n) => inputNamed(id, [...path, 'between', n], inputs, reading));
  const found = named.filter((input) => input !== null);
  for (const input of found) {
    const at = [...path, 'between', between.indexOf(input.id)];
    if (input.role !== 'uncertainty') complain(reading, at, roleOf(input), UNCERTAINTY);
    else if ('choices' in input.values) complain(reading, at, choicesOf(input), WITH_RANGE);
  }
  const within = rank !== undefined && rank > -1 && rank < 1 && rank !== 0;
  if (rank !== undefined && !within) complain(reading, [...path, 'rank'], alike(rank), WITHIN_ONE);
  const [one, other] = between;
  if (one !== undefined && one === other) complain(reading, [...path, 'between', 1], ...ITSELF);
  if (found.length < 2 || one === other || !within || rank === undefined) return [];
  const ids = [found[0].id, found[1].id] as const;
  return [{ path, correlation: { between: ids, rank, ...(because === undefined ? {} : { because }) } }];
}

/** A pair of inputs has one correlation, whichever of them is named first. */
function repeated(read: readonly Read[], reading: InputReading): void {
  for (const [n, { path, correlation }] of read.entries()) {
    const [one, other] = correlation.between;
    const first = read
      .slice(0, n)
      .find((earlier) => [one, other].every((id) => earlier.correlation.between.includes(id)));
    if (first !== undefined)
      complain(
        reading,
        [...path, 'between'],
        { en: `${one} and ${other} a second time`, zh: `重复的 ${one} 与 ${other}` },
        EVERY_PAIR_ONCE,
      );
  }
}

/** Whether any numbers can have these correlations: the matrix of their normal scores is positive definite. */
function isPossible({ rank }: CorrelatedGroup): boolean {
  try {
    cholesky(Float64Array.from(scoreCorrelations(rank).flat()), rank.length);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function contradiction({ ids }: CorrelatedGroup, correlations: readonly Correlation[]): Bilingual {
  const own = correlations.filter(({ between }) => ids.includes(between[0]));
  const pairs = own.map(({ between, rank }) => `${between.join('–')} ${rank}`);
  return {
    en: `correlations that no inputs have together: ${pairs.join(', ')}`,
    zh: `不可能同时成立的相关：${pairs.join('、')}`,
  };
}

const POSSIBLE: Bilingual = {
  en: 'a positive definite matrix of correlations, those not given being 0: weaker ones, or the missing pairs',
  zh: '正定的相关矩阵（未写的各对为 0）：减弱其中一些，或补写缺少的各对',
};

const enoughFor = (inputs: number): Bilingual => ({
  en: `at least ${POINTS_FOR_EACH * inputs}: ${POINTS_FOR_EACH} for each of ${inputs} correlated inputs`,
  zh: `至少 ${POINTS_FOR_EACH * inputs}（${inputs} 个相关输入，每个 ${POINTS_FOR_EACH} 点）`,
});

/** Why a design cannot have correlated inputs; null of one that can. */
function refusalOf(method: SamplingMethod): IssueWords | null {
  const found = { en: `correlations with ${method}`, zh: `${method} 设计中的 correlations` };
  if (isOfChoices(method))
    return [
      found,
      {
        en: `${SAMPLES.en}: choices are combined, not sampled`,
        zh: `${SAMPLES.zh}（此设计组合各取值，并非抽样）`,
      },
    ];
  if (method !== 'morris' && method !== 'saltelli') return null;
  return [
    found,
    {
      en: `${SAMPLES.en}: ${method} moves one input while all others stay, as correlated ones do not`,
      zh: `${SAMPLES.zh}（${method} 每次只变动一项而其余不变，相关的输入并非如此）`,
    },
  ];
}

const SAMPLES: Bilingual = {
  en: 'method: random, latinHypercube or sobol',
  zh: 'method: random、latinHypercube 或 sobol',
};

const roleOf = ({ id, role }: ExperimentInput): Bilingual => ({
  en: `${id}, whose role is ${role}`,
  zh: `${id}（role: ${role}）`,
});
const choicesOf = ({ id }: ExperimentInput): Bilingual => ({
  en: `${id}, which has choices`,
  zh: `以 choices 取值的 ${id}`,
});
const UNCERTAINTY: Bilingual = {
  en: 'an input with role: uncertainty, as nature and not a decision sets it',
  zh: 'role: uncertainty 的输入（由外界而非决策决定）',
};
const WITH_RANGE: Bilingual = { en: 'an uncertainty with a range', zh: '以区间取值的不确定因素' };
const WITHIN_ONE: Bilingual = {
  en: 'a number between -1 and 1, and not 0, which all others have',
  zh: '-1 与 1 之间且不为 0 的数（其余各对均为 0）',
};
const ITSELF: IssueWords = [
  { en: 'the same input twice', zh: '同一输入两次' },
  { en: 'two different inputs', zh: '两个不同的输入' },
];
const EVERY_PAIR_ONCE: Bilingual = { en: 'every pair once', zh: '不重复的各对' };
