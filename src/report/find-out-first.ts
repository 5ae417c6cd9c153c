import type { Context } from '../language/context.js';
import { inputName } from '../language/input-names.js';
import { formatEstimate, formatNumber, formatShare } from '../language/numbers.js';
import { sumsUpTo } from '../language/sums-of-place.js';
import { shownUnit } from '../language/units.js';
import { words } from '../language/words.js';
import type { InformationRow } from '../results/decision-rows.js';
import { signedCorrelation } from './caveats.js';
import { quoted } from './estimates-in-words.js';

/** What stands over it: there is something to find out first only where a question comes first. */
export function findOutFirstTitle({ comparison, language }: Context): string {
  const { information } = words(language);
  return comparison.information?.driver === null ? information.worthTitle : information.title;
}

/** What knowing everything uncertain before choosing is worth, and what to find out first; or that the runs cannot say. */
export function findOutFirst(context: Context): string[] {
  const { information } = words(context.language);
  const row = context.comparison.information;
  return row === null ? [information.tooFew] : [worthOfKnowing(context, row), driverInWords(context, row)];
}

function worthOfKnowing(context: Context, { choice, threshold, value, low, high }: InformationRow): string {
  const { comparison, language } = context;
  const { information, interval, withUnit } = words(language);
  const { currency } = comparison.region;
  const { word, times } = shownUnit(
    `million ${currency}`,
    language,
    'full',
    sumsUpTo([value, high], language),
  );
  const text = formatEstimate(value * times, low * times, high * times);
  const chosen = comparison.scenarios.findIndex(({ id }) => id === choice);
  return information.worth({
    threshold: formatNumber(threshold),
    currency,
    choice: chosen === 0 ? null : quoted(context, comparison.scenarios[chosen]),
    value: withUnit(interval(text.mean, text.low, text.high), word),
    share: shareOfProgramme(context, value),
  });
}

/** The worth of knowing as a share of the sum that every strategy asks for; null where they ask for different sums. */
function shareOfProgramme({ comparison }: Context, value: number): string | null {
  const totals = new Set(comparison.sums.map(({ total }) => total));
  const [total] = totals;
  return totals.size === 1 && total > 0 ? formatShare(value / total) : null;
}

function driverInWords({ language, model }: Context, { driver }: InformationRow): string {
  const { information } = words(language);
  if (driver === null) return information.noDriver;
  const { parameter, text, correlation, grade } = driver;
  return information.driver(
    inputName(parameter, text, language, model),
    signedCorrelation(correlation),
    grade,
  );
}
