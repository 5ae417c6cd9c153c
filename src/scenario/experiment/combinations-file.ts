import { alike, type Bilingual } from '../reading/bilingual.js';
import type { IssueWords } from '../reading/issues.js';
import { valueAt } from '../reading/validate.js';
import { ordinaryPoint } from './choice-points.js';
import type { Combination, Experiment } from './experiment.js';
import { isOfChoices } from './experiment-choices.js';
import type { ExperimentInput } from './experiment-input.js';
import type { ExperimentFile } from './experiment-schema.js';
import { complain, type InputReading, type Path } from './input-reading.js';
import { keptCombinations } from './kept-combinations.js';
import { inputNamed } from './named-input.js';
import { designedInputs, pointCount } from './point-count.js';

type Entry = NonNullable<ExperimentFile['combinations']>[number];

/** An entry of which what does not fit the schema was taken out. */
export interface ReadableCombination extends Pick<Partial<Entry>, 'atLeast' | 'atMost' | 'because'> {
  readonly sum?: Readonly<Record<string, number | undefined>> | undefined;
}

/** Which combinations of inputs are tried; what can be read of the limits is checked against the inputs. */
export const readCombinations = (
  entries: readonly (ReadableCombination | undefined)[],
  inputs: readonly ExperimentInput[],
  reading: InputReading,
): Combination[] =>
  entries.flatMap((entry, n) =>
    entry === undefined ? [] : combinationOf(entry, ['combinations', n], inputs, reading),
  );

function combinationOf(
  entry: ReadableCombination,
  path: Path,
  inputs: readonly ExperimentInput[],
  reading: InputReading,
): Combination[] {
  const { sum, atLeast, atMost, because } = entry;
  const limited = checkLimits(entry, path, reading);
  // One that does not fit the schema has been complained about.
  if (sum === undefined) return [];
  const terms = Object.entries(sum);
  if (terms.length < 2) complain(reading, [...path, 'sum'], ...ONE_INPUT);
  const named = terms.map(([id, weight]) => {
    if (weight === 0) complain(reading, [...path, 'sum', id], alike(weight), NOT_NOTHING);
    return inputNamed(id, [...path, 'sum', id], inputs, reading);
  });
  const found = named.filter((input) => input !== null);
  const counted = found.filter((input) => {
    const reason = notCounted(input);
    if (reason !== null)
      complain(reading, [...path, 'sum', input.id], { en: input.id, zh: input.id }, reason);
    return reason === null;
  });
  const roles = [...new Set(counted.map(({ role }) => role))];
  if (roles.length > 1) complain(reading, [...path, 'sum'], ...ACROSS_ROLES);
  const whole =
    counted.length === terms.length && terms.every(([, weight]) => weight !== undefined && weight !== 0);
  if (!whole || terms.length < 2 || roles.length > 1 || !limited) return [];
  const combination: Combination = {
    sum: Object.fromEntries(terms.map(([id, weight]) => [id, weight ?? 0])),
    ...(atLeast === undefined ? {} : { atLeast }),
    ...(atMost === undefined ? {} : { atMost }),
    ...(because === undefined ? {} : { because }),
  };
  withinReach(combination, counted, path, reading);
  return [combination];
}

/** Whether an entry has a limit that some value keeps. */
function checkLimits({ atLeast, atMost }: ReadableCombination, path: Path, reading: InputReading): boolean {
  const written = (['atLeast', 'atMost'] as const).some((end) => isWritten([...path, end], reading));
  if (!written) complain(reading, path, ...NO_LIMIT);
  if (atLeast === undefined || atMost === undefined) return written;
  if (atLeast > atMost)
    complain(reading, [...path, 'atMost'], alike(atMost), {
      en: `at least ${atLeast}`,
      zh: `不小于 ${atLeast}`,
    });
  return atLeast <= atMost;
}

const isWritten = (path: Path, { document }: InputReading): boolean =>
  valueAt(document.raw, path) !== undefined;

/** Why the values of an input have no sum with others; null where they have. */
function notCounted({ of, role }: ExperimentInput): Bilingual | null {
  if (of === 'policy')
    return { en: 'an input with numbers: policies have no sum', zh: '以数值取值的输入（政策方案不能相加）' };
  if (role === 'structure')
    return {
      en: 'an input with amounts: forms of the model have no sum',
      zh: '以数量取值的输入（模型形式不能相加）',
    };
  return null;
}

/** Limits that no values of the inputs keep, each within its own range, or that all of them do. */
function withinReach(
  { sum, atLeast = -Infinity, atMost = Infinity }: Combination,
  inputs: readonly ExperimentInput[],
  path: Path,
  reading: InputReading,
): void {
  const ends = inputs.map(({ id, values }) => {
    const own = ('choices' in values ? values.choices : values.range).map((value) => sum[id] * value);
    return [Math.min(...own), Math.max(...own)];
  });
  const [low, high] = [0, 1].map((end) => ends.reduce((total, own) => total + own[end], 0));
  const [least, most] = [low, high].map((value) => Number(value.toPrecision(6)));
  if (low > atMost || high < atLeast)
    complain(
      reading,
      [...path, low > atMost ? 'atMost' : 'atLeast'],
      alike(low > atMost ? atMost : atLeast),
      {
        en: `a limit within ${least} to ${most}, between which the sum can be`,
        zh: `${least} 至 ${most} 之间的界限（和的可能范围）`,
      },
    );
  else if (low >= atLeast && high <= atMost)
    complain(reading, path, LEAVES_OUT_NOTHING, {
      en: `a limit that some combination does not keep: the sum is ${least} to ${most}`,
      zh: `能排除某些组合的界限（和为 ${least} 至 ${most}）`,
    });
}

const LEAVES_OUT_NOTHING: Bilingual = {
  en: 'limits that leave out no combination',
  zh: '未排除任何组合的界限',
};

/** The designs that can leave out combinations, and what must be left of them. */
export function checkCombinations(
  { inputs, sampling, combinations }: Required<Pick<Experiment, 'inputs' | 'sampling' | 'combinations'>>,
  reading: InputReading,
): void {
  const { method, levers } = sampling;
  if (!isWritten(['combinations', 0], reading)) return;
  const at = ['combinations'];
  if (method === 'morris' || method === 'saltelli') complain(reading, at, ...refusalOf(method));
  const ofUncertainties = combinations.some(({ sum }) =>
    inputs.some(({ id, role }) => role !== 'lever' && Object.hasOwn(sum, id)),
  );
  if (ofUncertainties && isWritten(['turningPoints'], reading))
    complain(reading, ['turningPoints'], ...MOVED_ALONE);
  if (combinations.length === 0) return;
  const { designed } = designedInputs({ inputs, sampling });
  const leftOut = (method === 'oneAtATime' || method === 'pairs') && levers !== 'crossed';
  if (leftOut && !keptCombinations(combinations, designed)(ordinaryPoint(designed)))
    complain(reading, at, ...WITHOUT_ORDINARY);
  else if (
    (isOfChoices(method) || levers === 'crossed') &&
    pointCount({ inputs, sampling, combinations }) === 0
  )
    complain(reading, at, ...NOTHING_LEFT);
}

const ONE_INPUT: IssueWords = [
  { en: 'a sum of fewer than two inputs', zh: '不足两个输入的和' },
  {
    en: 'at least two inputs: of one its range or choices say what it may be',
    zh: '至少两个输入（单个输入由其 range 或 choices 限定）',
  },
];
const NOT_NOTHING: Bilingual = { en: 'a weight other than 0', zh: '不为 0 的权重' };
const ACROSS_ROLES: IssueWords = [
  { en: 'levers and uncertainties in one sum', zh: '政策措施与不确定因素的和' },
  {
    en: 'inputs of one role: what one may decide does not follow from what one does not know',
    zh: '同一 role 的输入（可作的决定不取决于未知的情况）',
  },
];
const NO_LIMIT: IssueWords = [
  { en: 'no limit', zh: '未写界限' },
  { en: 'atLeast, atMost or both', zh: 'atLeast、atMost 或两者' },
];
const refusalOf = (method: string): IssueWords => [
  { en: `combinations with ${method}`, zh: `${method} 设计中的 combinations` },
  {
    en: `method: grid, oneAtATime, pairs, random, latinHypercube or sobol: ${method} needs every point that moves one input alone`,
    zh: `method: grid、oneAtATime、pairs、random、latinHypercube 或 sobol（${method} 需要只变动一项的每个点）`,
  },
];
const MOVED_ALONE: IssueWords = [
  {
    en: 'turning points, and uncertainties of which only some combinations are tried',
    zh: '既求转折点，又限定不确定因素的组合',
  },
  {
    en: 'one of the two: turning points move one uncertainty while all others stay',
    zh: '二者之一（求转折点时逐项变动，其余不变）',
  },
];
const WITHOUT_ORDINARY: IssueWords = [
  { en: 'limits that the first choices of all inputs do not keep', zh: '各输入的首个取值不满足的界限' },
  {
    en: 'limits that they keep: every change is held against the ordinary point',
    zh: '首个取值所满足的界限（各项变动均与基准点比较）',
  },
];
const NOTHING_LEFT: IssueWords = [
  { en: 'limits that no combination of the choices keeps', zh: '任何取值组合都不满足的界限' },
  { en: 'wider limits, or other choices', zh: '更宽的界限，或另外的取值' },
];
