import { rankedContenders } from '../charts/contenders.js';
import { effectOf } from '../charts/rows.js';
import type { Context } from '../language/context.js';
import { inputName } from '../language/input-names.js';
import { words } from '../language/words.js';
import { allowsConclusion } from '../statistics/estimable.js';
import { gainText, quoted, tiedText } from './answer.js';
import { findings, isResearch } from './findings.js';

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
  const facts = comparison.plausibility.filter(({ general }) => !general);
  const inside = facts.filter(({ verdict }) => verdict === 'inside');
  if (facts.length === 0) return caveat.noFacts;
  const outside = comparison.plausibility.filter(({ verdict }) => verdict === 'outside');
  if (outside.length > 0 && outside.every(({ general }) => general))
    return caveat.generalOutside(outside[0].label[language]);
  return caveat.illustrative(inside.length, facts.length);
}

/** What happens to the order when research does not improve practice; nothing of runs that show no order. */
export function practiceOffInWords(context: Context): string[] {
  const { change } = words(context.language);
  const { comparison } = context;
  const ranked = rankedContenders(comparison, 'netHealthBenefitWithoutPractice');
  const leader = ranked[0];
  if (leader === undefined || !allowsConclusion(comparison)) return [];
  const research = ranked.find(({ scenario }) => isResearch(scenario));
  const first = change.practiceOff(
    quoted(context, leader.scenario),
    gainText(context, leader.effect),
    tiedText(context, 'netHealthBenefitWithoutPractice', leader.scenario),
  );
  if (research === undefined || research.scenario.id === leader.scenario.id) return [first];
  return [
    first,
    change.practiceOffResearch(quoted(context, research.scenario), gainText(context, research.effect)),
  ];
}

const DRIVERS_IN_WORDS = 3;

/** The parameters that a scenario's net health benefit depends on most, in words. */
export function driversInWords(context: Context, scenario: string): string[] {
  const { change } = words(context.language);
  return context.comparison.drivers
    .filter((row) => row.scenario === scenario)
    .sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation))
    .slice(0, DRIVERS_IN_WORDS)
    .map((row) =>
      change.driver(
        inputName(row.parameter, row.text, context.language, context.model),
        row.correlation > 0 ? change.raises : change.lowers,
        signedCorrelation(row.correlation),
        row.grade,
      ),
    );
}

/** A correlation to two decimals with its sign. */
export function signedCorrelation(correlation: number): string {
  const size = Math.abs(correlation).toFixed(2);
  if (Number(size) === 0) return size;
  return (correlation < 0 ? '−' : '+') + size;
}
