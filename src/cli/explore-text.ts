import { decisionOfContext } from '../charts/experiment/decision-of-context.js';
import { goalName, quantityShown } from '../charts/experiment/experiment-context.js';
import type { ExperimentResult } from '../commands/experiment-result.js';
import { changesAt, ofChoices } from '../experiment/changes.js';
import { hasStrategies } from '../experiment/decision-of-experiment.js';
import type { GoalAnswer } from '../experiment/goal-answers.js';
import type { PointRow } from '../experiment/point-rows.js';
import { type ResponseRow, shownInterval } from '../experiment/response-rows.js';
import { counted } from '../language/english-phrases.js';
import { breakLines, terminalWidth } from '../language/lines.js';
import { formatEstimate, formatNumber } from '../language/numbers.js';
import { texts } from '../language/texts.js';
import { type Language, words } from '../language/words.js';
import type { WrittenExperimentResult } from '../node/experiment-to-folder.js';
import { goalAnswerInWords } from '../report/experiment/goal-answer-in-words.js';
import { isVaried } from '../scenario/experiment/experiment-input.js';
import { alignedLines } from './aligned-lines.js';
import { decisionLines } from './explore-decision-text.js';
import type { TerminalOptions } from './terminal-options.js';

const TEXT = texts({
  en: {
    head: 'point',
    change: 'change',
    ordinary: 'ordinary',
    made: (method: string, points: number, draws: number, replicates: number, years: number) =>
      `${method}, ${counted(points, 'point')}, ${draws === 0 ? 'point values' : counted(draws, 'draw')} x ${counted(replicates, 'replicate')}, ${counted(years, 'year')}`,
    shown: (shown: number, all: number, goal: string) =>
      `The ${shown} best of ${all} points by ${goal}; all are in points.csv.`,
    numbers: (measure: string) => `Means ${measure}; intervals are in responses.csv.`,
    changes: 'Means against none of the changes; intervals are in changes.csv.',
    inputs: 'Inputs that do not fit here are in points.csv.',
    outside: '* outside the limits of the experiment',
    folder: (folder: string) => `Data: ${folder}/`,
  },
  zh: {
    head: '点',
    change: '变动',
    ordinary: '不变动',
    made: (method, points, draws, replicates, years) =>
      `${method}，${points} 个点，${draws === 0 ? '参数取点值' : `${draws} 组参数`}，各重复 ${replicates} 次，模拟 ${years} 年`,
    shown: (shown, all, goal) => `按${goal}列出 ${all} 个点中最优的 ${shown} 个，全部见 points.csv。`,
    numbers: (measure) => `表中为均值（${measure}），区间见 responses.csv。`,
    changes: '表中为均值（与不变动相比），区间见 changes.csv。',
    inputs: '未列出的变动项见 points.csv。',
    outside: '* 不满足实验的约束',
    folder: (folder) => `数据：${folder}/`,
  },
});

/** Points that the terminal lists. */
const MOST_POINTS = 20;
/** Columns of a terminal that does not say its width. */
const USUAL_WIDTH = 80;
const GAP = 2;

/** What an experiment gave, as text: the answer on every goal, a table of points, where the files are. */
export function exploreText(
  { result, folder }: WrittenExperimentResult,
  language: Language,
  { width = USUAL_WIDTH }: TerminalOptions = {},
): string {
  const text = TEXT[language];
  const { experiment } = result.asked;
  const { sampling, scenario } = experiment;
  const goals = result.table('goals');
  const decision = hasStrategies(result.run) ? decisionOfContext(result.context({ language })) : null;
  const made = text.made(
    sampling.method,
    result.run.points.length,
    sampling.draws,
    sampling.replicates,
    scenario.horizon,
  );
  if (decision !== null)
    return [
      '',
      ...breakLines(experiment.title[language], width, terminalWidth),
      ...decisionLines(decision, width),
      '',
      ...breakLines(made, width, terminalWidth),
      text.folder(folder),
    ].join('\n');
  const lines = [
    experiment.title[language],
    ...goals.map((goal) => `- ${answerText(result, goal, language)}`),
    made,
  ];
  return [
    '',
    ...lines.flatMap((line) => breakLines(line, width, terminalWidth)),
    '',
    ...pointTable(result, language, width),
    '',
    text.folder(folder),
  ].join('\n');
}

/** The best point on a goal, with the inputs that it has. */
function answerText(result: ExperimentResult, answer: GoalAnswer, language: Language): string {
  const name = goalName(result.context({ language }), answer);
  const pointInWords = (n: number) => {
    const inputs = inputsText(result, result.table('points')[n - 1], language);
    return words(language).experiment.answer.point(n, inputs);
  };
  return goalAnswerInWords({ answer, run: result.run, name, language, pointInWords });
}

/** The inputs at a point; of a design of choices what is otherwise than at its ordinary point. */
function inputsText({ run }: ExperimentResult, { point, inputs }: PointRow, language: Language): string {
  const ids = ofChoices(run)
    ? changesAt(run, point - 1).map(({ input }) => run.experiment.inputs[input].id)
    : variedIds(run);
  if (ids.length === 0) return TEXT[language].ordinary;
  return ids.map((id) => `${id} ${cellText(inputs[id])}`).join(language === 'zh' ? '，' : ', ');
}

const variedIds = ({ experiment }: ExperimentResult['run']): string[] =>
  experiment.inputs.filter(isVaried).map(({ id }) => id);

const cellText = (value: number | string): string =>
  typeof value === 'string' ? value : formatNumber(value, 4);

/** Points, one a line: all of a small design, the best of a large one; as many inputs as fit. */
function pointTable(result: ExperimentResult, language: Language, width: number): string[] {
  const text = TEXT[language];
  const points = result.table('points');
  const goals = result.table('goals');
  const listed = points.length <= MOST_POINTS ? points : bestPoints(result, goals[0]).slice(0, MOST_POINTS);
  const columns = [
    [text.head, ...listed.map((row) => `${row.point}${row.withinLimits === false ? '*' : ''}`)],
    ...(ofChoices(result.run)
      ? [[text.change, ...listed.map((row) => inputsText(result, row, language))]]
      : variedIds(result.run).map((id) => [id, ...listed.map((row) => cellText(row.inputs[id]))])),
  ];
  const numbers = goals.map((goal) => [
    goal.part === '' ? goal.indicator : goal.part,
    ...listed.map((row) => amountText(result, row, goal, language)),
  ]);
  const [fitting, left] = fittingColumns(columns, numbers, width);
  const lines = alignedLines(
    fitting[0].map((_, row) => fitting.map((column) => column[row])),
    false,
  );
  const notes = [
    ...(listed.length < points.length
      ? [text.shown(listed.length, points.length, goalName(result.context({ language }), goals[0]))]
      : []),
    ofChoices(result.run) ? text.changes : text.numbers(words(language).experiment.answer[goals[0].measure]),
    ...(left > 0 ? [text.inputs] : []),
    ...(listed.some(({ withinLimits }) => withinLimits === false) ? [text.outside] : []),
  ];
  return [...lines, ...notes.flatMap((note) => breakLines(note, width, terminalWidth))];
}

/** The columns that fit: inputs are left out from the last on, then goals; and how many were left out. */
function fittingColumns(
  inputs: readonly string[][],
  goals: readonly string[][],
  width: number,
): [columns: string[][], left: number] {
  const wide = (columns: readonly string[][]) =>
    columns.reduce((sum, column) => sum + Math.max(...column.map(terminalWidth)) + GAP, -GAP);
  const [kept, numbers] = [[...inputs], [...goals]];
  while (wide([...kept, ...numbers]) > width && kept.length > 2) kept.pop();
  while (wide([...kept, ...numbers]) > width && numbers.length > 1) numbers.pop();
  return [[...kept, ...numbers], inputs.length + goals.length - kept.length - numbers.length];
}

/** Points by the mean of a goal, the best first; those outside the limits or without a mean last. */
function bestPoints(result: ExperimentResult, goal: GoalAnswer): PointRow[] {
  const rank = (row: PointRow): number => {
    const amount = amountOf(result, row, goal)?.mean ?? null;
    return amount === null || row.withinLimits !== true ? Number.NEGATIVE_INFINITY : goal.direction * amount;
  };
  const ranked = result.table('points').map((row) => ({ row, rank: rank(row) }));
  return ranked.sort((a, b) => (a.rank === b.rank ? 0 : b.rank - a.rank)).map(({ row }) => row);
}

/** What a point comes to on a goal, with its interval. */
interface Amount {
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const NOTHING: Amount = { mean: 0, low: 0, high: 0 };

/**
 * In a design of changes the difference to none of them, since a change of the place is no policy; else what the goal is measured by. Undefined where
 * it is not known.
 */
function amountOf(
  { run, table }: ExperimentResult,
  { point }: PointRow,
  { indicator, part, measure }: GoalAnswer,
): Amount | undefined {
  const isOfGoal = (one: Pick<ResponseRow, 'point' | 'indicator' | 'part'>) =>
    one.point === point && one.indicator === indicator && one.part === part;
  if (ofChoices(run)) return point === 1 ? NOTHING : table('changes').find(isOfGoal);
  const row = table('responses').find(isOfGoal);
  if (row === undefined) return undefined;
  if (measure === 'effect') return { mean: row.effect, ...shownInterval(row) };
  return { mean: row.value, low: row.valueLow, high: row.valueHigh };
}

function amountText(result: ExperimentResult, point: PointRow, goal: GoalAnswer, language: Language): string {
  const { mean, low, high } = amountOf(result, point, goal) ?? { ...NOTHING, mean: null };
  if (mean === null) return '–';
  const shown = quantityShown({ run: result.run, language }, { mean, low, high }, goal.unit);
  const signed = goal.measure === 'effect' || ofChoices(result.run);
  return formatEstimate(shown.mean, shown.low, shown.high, { signed }).mean;
}
