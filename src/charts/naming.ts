import type { Naming, Wording } from '../language/context.js';
import { formatNumber, formatWhole, MOST_DIGITS } from '../language/numbers.js';
import { placeWord } from '../language/place-word.js';
import { sumsOf } from '../language/sums-of-place.js';
import { type Estimate, inShownUnit, shownUnit, type UnitForm, unitWord } from '../language/units.js';
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
  const { comparison, language } = naming;
  const [basis, ...others] = basisNotes(naming);
  const [{ title }] = comparison.scenarios;
  const baseline = comparison.baselineIsPolicy ? [words(language).answer.readBaseline(title[language])] : [];
  return [...baseline, `${placeName(naming)} · ${basis}`, ...others];
}

export function indicatorName(
  { labels, language }: Pick<Wording, 'labels' | 'language'>,
  id: string,
): string {
  return labels(id).name[language];
}

/** A unit as readers of a comparison expect it: the word, and what numbers of its tables are multiplied by to be in it. */
export const unitShown = ({ comparison, language }: Naming, unit: string, form: UnitForm = 'full') =>
  shownUnit(unit, language, form, sumsOf(comparison.region));

/** An estimate of a comparison in the unit that it is shown in. */
export const estimateShown = ({ comparison, language }: Naming, estimate: Estimate, unit: string): Estimate =>
  inShownUnit(estimate, unit, language, sumsOf(comparison.region));

/** The unit that tables show an indicator's sum over the horizon in. */
export const indicatorShown = (context: Naming & Pick<Wording, 'labels'>, id: string): string =>
  unitShown(context, context.labels(id).unit, 'total').word;

/** An indicator's unit in words as the catalogue has it, by default that of its sum over the horizon. */
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

/** Power of ten of the finest digit of billions: sums of a nation are shown to no less than a million or ten. */
export const FINEST_OF_BILLIONS = -2;

/** A sum of money that needs no more digits than its unit: whole, and of billions to three digits. */
export const moneyText = ({ comparison }: Pick<Naming, 'comparison'>, sum: number): string =>
  sumsOf(comparison.region) === 'billions'
    ? formatNumber(sum, MOST_DIGITS, { finest: FINEST_OF_BILLIONS })
    : formatWhole(sum);

/** How sums of money are counted for a reader: tables have millions, Chinese readers count in ten thousands, nations in billions. */
export const moneyUnit = (naming: Naming) => unitShown(naming, millionsOf(naming.comparison), 'short');
