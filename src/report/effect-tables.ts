import { alternativesOf, baselineOf } from '../charts/alternatives.js';
import { scenarioTitle } from '../charts/naming.js';
import { effectOf, summaryOf } from '../charts/rows.js';
import type { Context } from '../language/context.js';
import { words } from '../language/words.js';
import { AREAS } from '../model/place/region.js';
import type { ScenarioLabel } from '../results/scenario-label.js';
import { badge, columnHead, effectCell, levelCell, MISSING } from './cells.js';
import { certaintyOfLoss } from './harms.js';
import { type Html, html, htmlTable, type Section, type TableRow } from './html.js';

/** Indicators whose zero has a meaning, so that the baseline's own level can be shown. */
const WITHOUT_LEVELS = new Set([
  'dalysAverted',
  'dalysAvertedWithoutPractice',
  'netHealthBenefit',
  'netHealthBenefitWithoutPractice',
  'netTalentFlow',
  'spending',
  'terminalDalys',
  'terminalRevenue',
]);

const PEOPLE = [
  'researchers',
  'abilityInPost',
  'hires',
  'imports',
  'youngRecruits',
  'graduatesPosted',
  'emigrants',
  'importsLost',
  'netTalentFlow',
] as const;

const PIPELINE = [
  'discoveries',
  'leads',
  'patents',
  'projects',
  'failures',
  'unfinancedDeaths',
  'licences',
  'approvals',
  'introductions',
  'revenue',
] as const;

const TERMINAL = ['terminalDalys', 'terminalRevenue'] as const;

export const rowClass = (scenario: ScenarioLabel): string => (scenario.comparator ? 'comparator' : '');

/** Whether the baseline's own level of an indicator can be shown. */
export const hasLevel = (indicator: string): boolean => !WITHOUT_LEVELS.has(indicator);

/** The baseline's own level of an indicator, where that means something. */
export function baselineCell(context: Context, indicator: string): Html {
  const { comparison, language } = context;
  const level = summaryOf(comparison, baselineOf(comparison).id, indicator);
  if (level === undefined || !hasLevel(indicator)) return html`${MISSING}`;
  return html`${levelCell(context, level)} <span class="interval">${words(language).report.levels}</span>`;
}

/** Indicators that the comparison has effects on, of those that a table would show. */
export const presentOf = ({ comparison }: Context, indicators: readonly string[]): string[] =>
  indicators.filter((indicator) =>
    comparison.effects.some((row) => row.indicator === indicator && row.part === ''),
  );

/** Every alternative on some indicators, the baseline's levels in the first row where they are asked for. */
function effectTable(context: Context, title: string, wanted: readonly string[], levels: boolean): Html {
  const { comparison, language } = context;
  const indicators = presentOf(context, wanted);
  const baseline = baselineOf(comparison);
  const level: TableRow = {
    kind: 'baseline',
    cells: [
      scenarioTitle(context, baseline),
      ...indicators.map((indicator) => baselineCell(context, indicator)),
    ],
  };
  const rows = alternativesOf(comparison).map((scenario) => ({
    kind: rowClass(scenario),
    cells: [
      scenarioTitle(context, scenario),
      ...indicators.map((indicator) => effectCell(context, effectOf(comparison, scenario.id, indicator))),
    ],
  }));
  const head = [
    words(language).report.strategy,
    ...indicators.map((indicator) => columnHead(context, indicator)),
  ];
  return htmlTable(title, head, levels ? [level, ...rows] : rows);
}

/** Who comes, stays and goes. */
export function peopleSection(context: Context): Section {
  const { sections } = words(context.language);
  return {
    id: 'people',
    title: sections.people,
    notes: [sections.peopleNote(context.comparison.horizon)],
    body: effectTable(context, sections.people, PEOPLE, true),
    kind: 'wide',
  };
}

/** What passes from findings to use. */
export function pipelineSection(context: Context): Section {
  const { sections } = words(context.language);
  return {
    id: 'pipeline',
    title: sections.pipeline,
    notes: [sections.pipelineNote(context.comparison.horizon)],
    body: effectTable(context, sections.pipeline, PIPELINE, true),
    kind: 'wide',
  };
}

/** What scenario files define in addition to the catalogue, with the expression of each; undefined where they define nothing. */
export function customSection(context: Context): Section | undefined {
  const { comparison, language } = context;
  const { sections } = words(language);
  const custom = comparison.indicators ?? [];
  const shown = presentOf(
    context,
    custom.map(({ id }) => id),
  );
  if (shown.length === 0) return undefined;
  const definitions = custom.map(
    ({ name, expression }) => html`<li>${name[language]} = <code>${expression[language]}</code></li>`,
  );
  return {
    id: 'custom',
    title: sections.custom,
    notes: [sections.customNote(comparison.horizon)],
    body: html`${effectTable(context, sections.custom, shown, true)}<ul>${definitions}</ul>`,
    kind: 'wide',
  };
}

/** What is alive at the horizon. */
export function terminalSection(context: Context): Section {
  const { sections } = words(context.language);
  const body = effectTable(context, sections.terminal, TERMINAL, false);
  return { id: 'terminal', title: sections.terminal, notes: [sections.terminalNote], body };
}

/** The health effect by area, losses in red. */
export function areaSection(context: Context): Section {
  const { comparison, language } = context;
  const { areas, report, sections } = words(language);
  const rows = alternativesOf(comparison).map((scenario) => ({
    kind: rowClass(scenario),
    cells: [
      scenarioTitle(context, scenario),
      ...['', ...AREAS.map((area) => `area=${area}`)].map((part) => lossCell(context, scenario.id, part)),
    ],
  }));
  const total = html`${report.total}${badge(context, 'dalysAverted')}`;
  const head = [report.strategy, total, ...AREAS.map((area) => areas[area])];
  const body = htmlTable(sections.byArea, head, rows);
  return { id: 'areas', title: sections.byArea, notes: [sections.byAreaNote], body, kind: 'wide' };
}

function lossCell(context: Context, scenario: string, part: string): Html {
  const effect = effectOf(context.comparison, scenario, 'dalysAverted', part);
  const cell = effectCell(context, effect);
  return effect === undefined || certaintyOfLoss(effect, context.comparison) === null
    ? cell
    : html`<span class="loss">${cell}</span>`;
}
