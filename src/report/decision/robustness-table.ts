import type { RobustnessMetric } from '../../analysis/robustness/metrics.js';
import { acceptableInWords } from '../../charts/decision/acceptable-in-words.js';
import { type DecisionContext, type NamedGoal, onGoal } from '../../charts/decision/decision-context.js';
import { MEASURES } from '../../charts/decision/robustness-words.js';
import { commonPower, formatNumber, formatShare, MOST_DIGITS } from '../../language/numbers.js';
import { words } from '../../language/words.js';
import { DECISION } from '../../results/decision/decision-tables.js';
import type { RobustnessRow } from '../../results/decision/robustness-rows.js';
import { MISSING } from '../cells.js';
import { rowsBy } from './first-strategies.js';

/** A measure on a goal, as a column of the table. */
export interface RobustnessColumn {
  readonly goal: NamedGoal;
  readonly measure: RobustnessMetric;
  readonly head: string;
  /** The unit of its numbers; empty for shares. */
  readonly unit: string;
  /** By strategy, in the order of the table. */
  readonly cells: readonly RobustnessCell[];
}

/** A number as it is shown, and its rank, as a number and in words. */
export interface RobustnessCell {
  readonly value: string;
  readonly place: string;
  readonly rank: string;
}

/** What the compact table shows on the first goal. */
const SHOWN = ['expected', 'lowQuantile', 'meanRegret', 'satisficing', 'starr'] as const;
/** Measures whose numbers are shares of the worlds. */
const SHARES: ReadonlySet<RobustnessMetric> = new Set(['satisficing', 'starr']);
/** Measures that say what a strategy brings, and not how it stands to others. */
const AMOUNTS: ReadonlySet<RobustnessMetric> = new Set(['expected', 'lowQuantile', 'maximin']);

/** Strategies by expected value on the first goal, the best first. */
export const strategiesInOrder = (context: DecisionContext): string[] =>
  rowsBy(context, context.decision.goals[0], 'expected').map(({ strategy }) => strategy);

/** The columns of the table: measures on the first goal, then the expected value on every other. */
export function robustnessColumns(context: DecisionContext): RobustnessColumn[] {
  const { decision, names, language } = context;
  const heads = MEASURES[language];
  const [first, ...others] = decision.goals;
  const power = amountsPower(context);
  const ofFirst = SHOWN.map((measure) => columnOf(context, first, measure, heads[measure], power));
  return [
    ...ofFirst,
    ...others.map((goal) =>
      columnOf(
        context,
        goal,
        'expected',
        names.goal(goal),
        powerOf(context, rowsBy(context, goal, 'expected')),
      ),
    ),
  ];
}

/** To which power of ten amounts on the first goal are shown, in the table and in sentences. */
export function amountsPower(context: DecisionContext): number {
  const [goal] = context.decision.goals;
  const amounts = SHOWN.filter((measure) => !SHARES.has(measure));
  return powerOf(
    context,
    amounts.flatMap((measure) => rowsBy(context, goal, measure)),
  );
}

/** To which power of ten numbers are shown side by side. */
const powerOf = ({ names }: DecisionContext, rows: readonly RobustnessRow[]): number =>
  commonPower(rows.map((row) => ({ mean: row.value * names.unit(row).times, low: null, high: null })));

function columnOf(
  context: DecisionContext,
  goal: NamedGoal,
  measure: RobustnessMetric,
  head: string,
  finest: number,
): RobustnessColumn {
  const rows = rowsBy(context, goal, measure);
  const cells = strategiesInOrder(context).map((strategy) => {
    const row = rows.find((one) => one.strategy === strategy);
    return row === undefined
      ? { value: MISSING, place: '', rank: '' }
      : { value: valueText(context, row, finest), ...rankTexts(context, row, rows) };
  });
  const unit = SHARES.has(measure) ? '' : context.names.unit(goal).word;
  return { goal, measure, head, unit, cells };
}

/** The value of a measure as readers see it: an effect with the sign that it has, not as more is better. */
function valueText(context: DecisionContext, row: RobustnessRow, finest: number): string {
  if (SHARES.has(row.measure)) return formatShare(row.value);
  const { decision, names } = context;
  const direction = onGoal(decision.goals, row)[0]?.direction ?? 1;
  const isAmount = AMOUNTS.has(row.measure);
  const value = (isAmount ? direction : 1) * row.value * names.unit(row).times;
  return formatNumber(value, MOST_DIGITS, { signed: isAmount, finest });
}

type Ranked = Pick<RobustnessRow, 'rank'>;

/** A place among the strategies; of those that are level the first of the places that they share. */
function rankTexts(
  { language }: DecisionContext,
  row: Ranked,
  rows: readonly Ranked[],
): Pick<RobustnessCell, 'place' | 'rank'> {
  const level = rows.filter(({ rank }) => rank === row.rank).length;
  const place = row.rank - (level - 1) / 2;
  return { place: String(place), rank: words(language).decision.table.rank(place, level > 1) };
}

/** How the table is read, and what acceptable is. */
export function robustnessNote(context: DecisionContext): string {
  const { decision, names, language } = context;
  const { answer, table } = words(language).decision;
  const note = table.note(decision.count, acceptableInWords(context), names.goal(decision.goals[0]));
  const leftOut = decision.leftOut === 0 ? [] : [answer.leftOut(decision.leftOut)];
  const explained = decision.goals.some(({ indicator }) => indicator === DECISION) ? [table.netHealth] : [];
  return words(language).paragraph([...explained, note, ...leftOut]);
}
