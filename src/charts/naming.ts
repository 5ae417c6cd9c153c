import type { Naming, Wording } from '../language/context.js';
import { placeWord } from '../language/place-word.js';
import { shownUnit, type UnitForm, unitWord } from '../language/units.js';
import { type Language, words } from '../language/words.js';
import { unitIn } from '../model/place/currency.js';
import type { ScenarioLabel } from '../results/scenario-label.js';
import type { Comparison } from '../results/tables.js';
import { showsChance, showsWhole } from '../statistics/estimable.js';

/** The region's name; while its plausibility table has not passed, every title says so. */
export function placeName({ comparison, language }: Naming): string {
  const name = comparison.region.name[language];
  return comparison.region.illustrative
    ? words(language).report.illustrativePlace(name, placeWord(comparison.region)[language])
    : name;
}

/** A scenario's title, with its id behind it where another scenario has the same title. */
export function scenarioTitle({ comparison, language }: Naming, scenario: ScenarioLabel): string {
  const title = scenario.title[language];
  const same = comparison.scenarios.filter((other) => other.title[language] === title);
  return same.length > 1 ? `${title} (${scenario.id})` : title;
}

/** How many runs, which version; and of one replicate, what its intervals leave out. */
export function basisLine({ comparison, language }: Naming): string {
  const { chart } = words(language);
  const basis = chart.basis(comparison, comparison.version);
  const leavesOutChance = showsWhole(comparison) && !showsChance(comparison);
  return leavesOutChance ? `${basis} · ${chart.oneReplicate}` : basis;
}

/**
 * What ends the notes of every chart: how many runs and which version, that it is no forecast, and where a single set
 * of parameters was run, that the chart knows nothing of others.
 */
function basisNotes({ comparison, language }: Naming): string[] {
  const { chart, caveat } = words(language);
  const single = comparison.draws <= 1 ? [chart.singleDraw] : [];
  return [basisLine({ comparison, language }), words(language).paragraph([...single, caveat.general])];
}

/** The foot of a chart of a place: where it is, what it rests on, and that it is no forecast. */
export function placeNotes(naming: Naming): string[] {
  const [basis, ...others] = basisNotes(naming);
  return [`${placeName(naming)} · ${basis}`, ...others];
}

export function indicatorName(
  { labels, language }: Pick<Wording, 'labels' | 'language'>,
  id: string,
): string {
  return labels(id).name[language];
}

/** An indicator's unit in words, by default that of its sum over the horizon. */
export function indicatorUnit(
  { labels, language }: Pick<Wording, 'labels' | 'language'>,
  id: string,
  form: UnitForm = 'total',
): string {
  return unitWord(labels(id).unit, language, form);
}

/** The three kinds of scenario that a comparison has, in the words of the key. */
export function kindOf(comparison: Comparison, scenario: ScenarioLabel, language: Language): string {
  const { baseline, research, comparator } = words(language).chart;
  if (scenario.id === comparison.scenarios[0]!.id) return baseline;
  return scenario.comparator ? comparator : research;
}

/** The unit of sums of money in the tables. */
export const millionsOf = ({ region }: Comparison): string => unitIn('million CNY', region.currency);

/** The unit of what a DALY costs. */
export const perDalyOf = ({ region }: Comparison): string => unitIn('CNY per DALY', region.currency);

/** How sums of money are counted for a reader: tables have millions, Chinese readers count in ten thousands. */
export const moneyUnit = ({ comparison, language }: Naming) =>
  shownUnit(millionsOf(comparison), language, 'short');
