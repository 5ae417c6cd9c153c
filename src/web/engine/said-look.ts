/** What looks need, apart from the engine, which answers before it: it is loaded with the first look. */
import type { AskedEnsemble } from '../../commands/asked.js';
import type { Collected } from '../../ensemble/collected.js';
import { labelsOf } from '../../language/indicator-labels.js';
import { comparisonOn } from '../../results/comparison-on.js';
import type { Comparison } from '../../results/tables.js';
import { VERSION } from '../../results/version.js';
import { loadCompiler } from '../../scenario/expressions/expressions.js';
import type { SaidLook, Wish } from './looks.js';
import { INDICATORS_OF_VIEWS, saidView } from './views.js';

/** Answers looks at one picture, whose tables they share. */
export async function lookingAt(
  { model, warnings }: AskedEnsemble,
  collected: Collected,
): Promise<(wish: Wish) => SaidLook> {
  const compile = await loadCompiler();
  let tables: Comparison | null = null;
  const made = { version: VERSION, command: '', warnings };
  const comparison = (): Comparison => {
    tables ??= comparisonOn(collected, { indicators: INDICATORS_OF_VIEWS, pairs: false }, made, compile);
    return tables;
  };
  return ({ look, language, form }) => {
    const labels = labelsOf(comparison(), model);
    return saidView(look.view, { comparison: comparison(), model, labels, language, form }, collected);
  };
}
