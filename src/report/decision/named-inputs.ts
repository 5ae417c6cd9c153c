import { intervalText } from '../../charts/decision/amount-on-goal.js';
import type { DecisionContext } from '../../charts/decision/decision-context.js';
import { formatShare } from '../../language/numbers.js';
import { words } from '../../language/words.js';
import type { SensitiveOutcome, SensitivityRow } from '../../results/decision/sensitivity-row.js';
import { withOthers } from './go-together.js';

/** Inputs that a screening names, which has no test against chance. */
const SCREENED = 3;

/** Rows of one outcome. */
export const ofOutcome = <Row extends SensitiveOutcome>(rows: readonly Row[], of: SensitiveOutcome): Row[] =>
  rows.filter(
    ({ indicator, part, strategy, against }) =>
      indicator === of.indicator && part === of.part && strategy === of.strategy && against === of.against,
  );

/** Outcomes in the order in which they first stand there. */
export const outcomesOf = (rows: readonly SensitivityRow[]): SensitiveOutcome[] =>
  rows.filter((row, n) => rows.findIndex((other) => ofOutcome([other], row).length > 0) === n);

/** Inputs of an outcome that stand out from chance, the largest first; of a screening the largest of all. */
export function standingOut(rows: readonly SensitivityRow[]): SensitivityRow[] {
  const sorted = [...rows].sort((a, b) => amountOf(b) - amountOf(a));
  const screened = sorted.filter(({ method, size }) => method === 'morris' && (size ?? 0) > 0);
  return sorted.filter((row) =>
    row.method === 'morris'
      ? screened.indexOf(row) >= 0 && screened.indexOf(row) < SCREENED
      : isBeyondChance(row),
  );
}

/** Whether a screening found them, which tests nothing against chance. */
export const isScreened = (rows: readonly SensitivityRow[]): boolean =>
  rows.some(({ method }) => method === 'morris');

/** A smaller share is nothing to name. */
const SMALLEST_SHARE = 0.01;

/** Tested by permutations, or an interval that leaves out zero, and no share too small to matter. */
function isBeyondChance({ method, beyondChance, total, totalLow }: SensitivityRow): boolean {
  if (method !== 'sobol') return beyondChance === true;
  return (totalLow ?? 0) > 0 && (total ?? 0) >= SMALLEST_SHARE;
}

const amountOf = ({ method, first, total, size }: SensitivityRow): number =>
  (method === 'sobol' ? total : method === 'morris' ? size : first) ?? 0;

/**
 * How much of the outcome depends on an input: a share with its interval, of a screening a size in the unit of the goal; with what the
 * input does not vary independently of.
 */
export const dependenceText = (context: DecisionContext, row: SensitivityRow): string =>
  withOthers(context, row.input, amountText(context, row));

function amountText(context: DecisionContext, row: SensitivityRow): string {
  const { method, first, firstLow, firstHigh, total, totalLow, totalHigh } = row;
  if (method === 'morris')
    return intervalText(context, row, { mean: row.size ?? 0, low: row.sizeLow, high: row.sizeHigh });
  const [share, low, high] = method === 'sobol' ? [total, totalLow, totalHigh] : [first, firstLow, firstHigh];
  const shown = (one: number) => formatShare(Math.min(1, Math.max(0, one)));
  const { interval, notEstimated } = words(context.language);
  // Where chance hides nearly everything a share means nothing, though an input may stand out.
  if (share === null || low === null || high === null) return notEstimated;
  return interval(shown(share), shown(low), shown(high));
}
