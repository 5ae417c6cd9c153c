import { rankedContenders } from '../charts/contenders.js';
import { effectOf } from '../charts/rows.js';
import { inputName } from '../language/input-names.js';
import { words } from '../language/words.js';
import { allowsConclusion } from '../statistics/estimable.js';
import { gainText, quoted, type Telling, tiedText } from './answer.js';
import { findings, isResearch } from './findings.js';

/** The one caveat of the first page: what weighs most for who reads nothing else. */
export function caveatInWords(telling: Telling): string {
  const { comparison, language } = telling;
  const { caveat } = words(language);
  if (comparison.region.illustrative) return illustrativeInWords(telling);
  const best = findings(comparison).bestResearch;
  const without = best && effectOf(comparison, best.scenario.id, 'netHealthBenefitWithoutPractice');
  if (best === undefined || without === undefined) return caveat.general;
  return caveat.practice(
    gainText(telling, best.effect),
    gainText(telling, without),
    quoted(telling, best.scenario),
  );
}

/** Why results only illustrate: nothing is known of the place, or what is known lies outside. */
export function illustrativeInWords({ comparison, language }: Telling): string {
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
export function practiceOffInWords(telling: Telling): string[] {
  const { change } = words(telling.language);
  const { comparison } = telling;
  const ranked = rankedContenders(comparison, 'netHealthBenefitWithoutPractice');
  const leader = ranked[0];
  if (leader === undefined || !allowsConclusion(comparison)) return [];
  const research = ranked.find(({ scenario }) => isResearch(scenario));
  const first = change.practiceOff(
    quoted(telling, leader.scenario),
    gainText(telling, leader.effect),
    tiedText(telling, 'netHealthBenefitWithoutPractice', leader.scenario),
  );
  if (research === undefined || research.scenario.id === leader.scenario.id) return [first];
  return [
    first,
    change.practiceOffResearch(quoted(telling, research.scenario), gainText(telling, research.effect)),
  ];
}

const DRIVERS_IN_WORDS = 3;

/** The parameters that a scenario's net health benefit depends on most, in words. */
export function driversInWords(telling: Telling, scenario: string): string[] {
  const { change } = words(telling.language);
  return telling.comparison.drivers
    .filter((row) => row.scenario === scenario)
    .sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation))
    .slice(0, DRIVERS_IN_WORDS)
    .map((row) =>
      change.driver(
        inputName(row.parameter, row.text, telling.language, telling.model),
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
