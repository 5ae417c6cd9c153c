import { contendersOf } from '../charts/contenders.js';
import { estimateShown, scenarioTitle, unitShown } from '../charts/naming.js';
import { notApartFrom } from '../charts/ties.js';
import type { Context } from '../language/context.js';
import { formatEstimate } from '../language/numbers.js';
import { words } from '../language/words.js';
import type { EffectRow } from '../results/effect-row.js';
import type { ScenarioLabel } from '../results/scenario-label.js';

/** A scenario's title in quotation marks. */
export function quoted(context: Context, scenario: ScenarioLabel): string {
  return words(context.language).quote(scenarioTitle(context, scenario));
}

/** A difference of an indicator with its interval. */
type Gain = Pick<EffectRow, 'indicator' | 'mean' | 'low' | 'high'>;

/** A difference with its interval and unit, e.g. "+310 [−210 to 940] DALYs". */
export function gainText(context: Context, effect: Gain, signed = true, unit?: string): string {
  const own = context.labels(effect.indicator).unit;
  const { mean, low, high } = estimateShown(context, effect, own);
  const text = formatEstimate(mean, low, high, { signed });
  const { interval, withUnit } = words(context.language);
  return withUnit(interval(text.mean, text.low, text.high), unit ?? unitShown(context, own, 'short').word);
}

/** Strategies that an indicator's leader ties with: by name where they are few. Empty where there is none. */
export function tiedText(context: Context, indicator: string, leader: ScenarioLabel): string {
  const { comparison, language } = context;
  const tied = notApartFrom(comparison, indicator, leader);
  const all = tied.length === contendersOf(comparison, indicator).length - 1;
  const names = tied.map((scenario) => quoted(context, scenario));
  return names.length === 0 ? '' : words(language).answer.others(names, all);
}
