import { effectOf } from '../charts/rows.js';
import type { Context } from '../language/context.js';
import { placeWord } from '../language/place-word.js';
import { words } from '../language/words.js';
import type { PlausibilityRow } from '../results/plausibility-row.js';
import { gainText, quoted } from './estimates-in-words.js';
import { findings } from './findings.js';

/** The one caveat of the first page: what weighs most for who reads nothing else. */
export function caveatInWords(context: Context): string {
  const { comparison, language } = context;
  const { caveat } = words(language);
  if (comparison.region.illustrative) return illustrativeInWords(context);
  const best = findings(comparison).bestResearch;
  const without = best && effectOf(comparison, best.scenario.id, 'netHealthBenefitWithoutPractice');
  if (best === undefined || without === undefined) return caveat.general;
  return caveat.practice(
    gainText(context, best.effect),
    gainText(context, without),
    quoted(context, best.scenario),
  );
}

/** Why results only illustrate: nothing is known of the place, or what is known lies outside. */
export function illustrativeInWords({ comparison, language }: Context): string {
  const { caveat } = words(language);
  const place = placeWord(comparison.region)[language];
  const checks = comparison.plausibility.filter(({ general, use }) => !general && use === 'check');
  const count = (wanted: PlausibilityRow['verdict']) =>
    checks.filter(({ verdict }) => verdict === wanted).length;
  if (checks.length === 0) return caveat.noFacts(place);
  const outside = comparison.plausibility.filter(({ verdict }) => verdict === 'outside');
  if (outside.length > 0 && outside.every(({ general }) => general))
    return caveat.generalOutside(outside[0].label[language], place);
  return caveat.illustrative(count('inside'), count('partly'), checks.length, place);
}

/** A correlation to two decimals with its sign. */
export function signedCorrelation(correlation: number): string {
  const size = Math.abs(correlation).toFixed(2);
  if (Number(size) === 0) return size;
  return (correlation < 0 ? '−' : '+') + size;
}
