import type { Naming } from '../language/context.js';
import { words } from '../language/words.js';
import type { ScenarioLabel } from '../results/scenario-label.js';
import type { Comparison } from '../results/tables.js';
import { alternativesOf, baselineOf } from './alternatives.js';
import { scenarioTitle } from './naming.js';
import { effectOf } from './rows.js';

/** Charts of levels leave out alternatives that are as the baseline by construction, and say so. */

const isUnchanged = (comparison: Comparison, indicators: readonly string[], { id }: ScenarioLabel): boolean =>
  comparison.effects.length > 0 &&
  indicators.every((indicator) => {
    const effect = effectOf(comparison, id, indicator);
    return effect !== undefined && effect.mean === 0 && !effect.low && !effect.high;
  });

/** The baseline and the alternatives that change one of the indicators. */
export const changing = (comparison: Comparison, indicators: readonly string[]): ScenarioLabel[] => [
  baselineOf(comparison),
  ...alternativesOf(comparison).filter((scenario) => !isUnchanged(comparison, indicators, scenario)),
];

/** Which alternatives are left out; nothing where none is. */
export function unchangedNote(
  naming: Naming,
  indicators: readonly string[],
  says: (names: string) => string,
): string[] {
  const { comparison, language } = naming;
  const left = alternativesOf(comparison).filter((scenario) => isUnchanged(comparison, indicators, scenario));
  const names = left.map((scenario) => scenarioTitle(naming, scenario));
  return names.length === 0 ? [] : [says(words(language).list(names))];
}
