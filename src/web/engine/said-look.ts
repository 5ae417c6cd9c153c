/** What looks need, apart from the engine, which answers before it: it is loaded with the first look. */
import type { AskedEnsemble } from '../../commands/asked.js';
import type { Collected } from '../../ensemble/collected.js';
import { labelsOf } from '../../language/indicator-labels.js';
import { comparisonOn } from '../../results/comparison-on.js';
import type { Comparison } from '../../results/tables.js';
import { VERSION } from '../../results/version.js';
import { loadCompiler } from '../../scenario/expressions/expressions.js';
import type { Decide } from './decided-once.js';
import type { SaidLook, Wish } from './looks.js';
import { saidExact } from './said-exact.js';
import { type Compared, saidNumber } from './said-number.js';
import { INDICATORS_SIDE_BY_SIDE, saidSideBySide } from './said-side-by-side.js';
import { INDICATORS_OF_VIEWS, placeOfStrategy, saidView } from './views.js';

/** What looks need besides runs. */
interface LookingWith {
  /** What the panels compare the strategy with, by the name of its scenario; null = no new policy. */
  readonly reference: string | null;
  readonly decide: Decide;
  readonly signal: AbortSignal;
}

/** Answers looks at one picture, whose tables they share. */
export async function lookingAt(
  { model, warnings }: AskedEnsemble,
  collected: Collected,
  { reference, decide, signal }: LookingWith,
): Promise<(wish: Wish) => Promise<SaidLook | null>> {
  const compile = await loadCompiler();
  const tables = new Map<boolean, Comparison>();
  const made = { version: VERSION, command: '', warnings };
  const comparison = (pairs: boolean): Comparison => {
    const indicators = pairs ? INDICATORS_SIDE_BY_SIDE : INDICATORS_OF_VIEWS;
    const known = tables.get(pairs) ?? comparisonOn(collected, { indicators, pairs }, made, compile);
    tables.set(pairs, known);
    return known;
  };
  return async ({ look, language, form }) => {
    const own = comparison(look.kind === 'sideBySide');
    const context = { comparison: own, model, labels: labelsOf(own, model), language, form };
    if (look.kind === 'sideBySide') return saidSideBySide(context);
    if (look.kind === 'view') return saidView(look.view, context, collected);
    const compared = comparedIn(collected, reference);
    if (look.kind === 'decision') {
      const { saidDecision } = await import('./said-decision.js');
      return saidDecision(context, collected, compared, (asked) => decide(asked, signal));
    }
    return look.kind === 'exact'
      ? saidExact(context, collected, compared)
      : saidNumber(context, collected, compared, look);
  };
}

/** The strategy of the page, and what the panels compare it with: by its name, or no new policy. */
function comparedIn(collected: Collected, reference: string | null): Compared {
  const scenario = placeOfStrategy(collected);
  const named = collected.scenarios.findIndex(({ id }) => id === reference);
  // A strategy that does what the one does that was kept stands for both.
  return { scenario, reference: reference === null ? 0 : named < 0 ? scenario : named };
}
