import type { Naming, Wording } from '../language/context.js';
import { type UnitForm, unitWord } from '../language/units.js';
import { type Language, words } from '../language/words.js';
import type { Comparison, ScenarioLabel } from '../results/tables.js';
import { showsChance, showsWhole } from '../statistics/estimable.js';
import { COLOURS } from './theme.js';

/** The region's name; while its plausibility table has not passed, every title says so. */
export function placeName({ comparison, language }: Naming): string {
  const name = comparison.region.name[language];
  return comparison.region.illustrative ? words(language).report.illustrativePlace(name) : name;
}

/** A scenario's title, with its id behind it where another scenario has the same title. */
export function scenarioTitle({ comparison, language }: Naming, scenario: ScenarioLabel): string {
  const title = scenario.title[language];
  const same = comparison.scenarios.filter((other) => other.title[language] === title);
  return same.length > 1 ? `${title} (${scenario.id})` : title;
}

/** How many runs, which version; and of one replicate, what its intervals leave out. */
export function basisLine({ comparison, language }: Naming): string {
  const { chart, charts } = words(language);
  const basis = chart.basis(comparison, comparison.version);
  const leavesOutChance = showsWhole(comparison) && !showsChance(comparison);
  return leavesOutChance ? `${basis} · ${charts.oneReplicate}` : basis;
}

/**
 * What ends the notes of every chart: how many runs and which version, that it is no forecast, and where a single set
 * of parameters was run, that the chart knows nothing of others.
 */
export function basisNotes({ comparison, language }: Naming): string[] {
  const { charts, caveat } = words(language);
  const single = comparison.draws <= 1 ? [charts.singleDraw] : [];
  return [basisLine({ comparison, language }), words(language).paragraph([...single, caveat.general])];
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

/** The three kinds of line and bar every comparison has, in the words of the legend. */
export function kindOf(comparison: Comparison, scenario: ScenarioLabel, language: Language): string {
  const { baseline, research, comparator } = words(language).chart;
  if (scenario.id === comparison.scenarios[0]!.id) return baseline;
  return scenario.comparator ? comparator : research;
}

/** Colour scale of the kinds that a chart shows. */
export function kindScale(language: Language, kinds: readonly ('baseline' | 'research' | 'comparator')[]) {
  const text = words(language).chart;
  return { domain: kinds.map((kind) => text[kind]), range: kinds.map((kind) => COLOURS[kind]) };
}

/** Kinds of the alternatives present, in the order of the legend. */
export function alternativeKinds(comparison: Comparison): ('research' | 'comparator')[] {
  const alternatives = comparison.scenarios.slice(1);
  const kinds: ('research' | 'comparator')[] = [];
  if (alternatives.some((scenario) => !scenario.comparator)) kinds.push('research');
  if (alternatives.some((scenario) => scenario.comparator)) kinds.push('comparator');
  return kinds;
}
