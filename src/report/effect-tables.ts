import { scenarioTitle } from '../charts/naming.js';
import { alternativesOf, baselineOf, effectOf, summaryOf } from '../charts/rows.js';
import { words } from '../language/words.js';
import { AREAS } from '../model/place/region.js';
import type { ScenarioLabel } from '../results/tables.js';
import type { Telling } from './answer.js';
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

/** The baseline's own level of an indicator, where that means something. */
export function baselineCell(telling: Telling, indicator: string): Html {
  const { comparison, language } = telling;
  const level = summaryOf(comparison, baselineOf(comparison).id, indicator);
  if (level === undefined || WITHOUT_LEVELS.has(indicator)) return html`${MISSING}`;
  return html`${levelCell(telling, level)}<span class="interval">${words(language).report.levels}</span>`;
}

/** Indicators that the comparison has effects on, of those that a table would show. */
export const presentOf = ({ comparison }: Telling, indicators: readonly string[]): string[] =>
  indicators.filter((indicator) =>
    comparison.effects.some((row) => row.indicator === indicator && row.part === ''),
  );

/** Every alternative on some indicators, the baseline's levels in the first row where they are asked for. */
function effectTable(telling: Telling, title: string, wanted: readonly string[], levels: boolean): Html {
  const { comparison, language } = telling;
  const indicators = presentOf(telling, wanted);
  const baseline = baselineOf(comparison);
  const level: TableRow = {
    kind: 'baseline',
    cells: [
      scenarioTitle(comparison, baseline, language),
      ...indicators.map((indicator) => baselineCell(telling, indicator)),
    ],
  };
  const rows = alternativesOf(comparison).map((scenario) => ({
    kind: rowClass(scenario),
    cells: [
      scenarioTitle(comparison, scenario, language),
      ...indicators.map((indicator) => effectCell(telling, effectOf(comparison, scenario.id, indicator))),
    ],
  }));
  const head = [
    words(language).report.strategy,
    ...indicators.map((indicator) => columnHead(telling, indicator)),
  ];
  return htmlTable(title, head, levels ? [level, ...rows] : rows);
}

/** Who comes, stays and goes. */
export function peopleSection(telling: Telling): Section {
  const { sections } = words(telling.language);
  return {
    id: 'people',
    title: sections.people,
    notes: [sections.peopleNote(telling.comparison.horizon)],
    body: effectTable(telling, sections.people, PEOPLE, true),
    kind: 'wide',
  };
}

/** What passes from findings to use. */
export function pipelineSection(telling: Telling): Section {
  const { sections } = words(telling.language);
  return {
    id: 'pipeline',
    title: sections.pipeline,
    notes: [sections.pipelineNote(telling.comparison.horizon)],
    body: effectTable(telling, sections.pipeline, PIPELINE, true),
    kind: 'wide',
  };
}

/** What scenario files define beside the catalogue, with the expression of each; undefined where they define nothing. */
export function customSection(telling: Telling): Section | undefined {
  const { comparison, language } = telling;
  const { sections } = words(language);
  const custom = comparison.indicators ?? [];
  const shown = presentOf(
    telling,
    custom.map(({ id }) => id),
  );
  if (shown.length === 0) return undefined;
  const definitions = custom.map(
    ({ name, expression }) => html`<li>${name[language]} = <code>${expression}</code></li>`,
  );
  return {
    id: 'custom',
    title: sections.custom,
    notes: [sections.customNote(comparison.horizon)],
    body: html`${effectTable(telling, sections.custom, shown, true)}<ul>${definitions}</ul>`,
    kind: 'wide',
  };
}

/** What is alive at the horizon. */
export function terminalSection(telling: Telling): Section {
  const { sections } = words(telling.language);
  const body = effectTable(telling, sections.terminal, TERMINAL, false);
  return { id: 'terminal', title: sections.terminal, notes: [sections.terminalNote], body };
}

/** The health effect by area, losses in red. */
export function areaSection(telling: Telling): Section {
  const { comparison, language } = telling;
  const { areas, report, sections } = words(language);
  const rows = alternativesOf(comparison).map((scenario) => ({
    kind: rowClass(scenario),
    cells: [
      scenarioTitle(comparison, scenario, language),
      ...['', ...AREAS.map((area) => `area=${area}`)].map((part) => lossCell(telling, scenario.id, part)),
    ],
  }));
  const total = html`${report.total}${badge(telling, 'dalysAverted')}`;
  const head = [report.strategy, total, ...AREAS.map((area) => areas[area])];
  const body = htmlTable(sections.byArea, head, rows);
  return { id: 'areas', title: sections.byArea, notes: [sections.byAreaNote], body, kind: 'wide' };
}

function lossCell(telling: Telling, scenario: string, part: string): Html {
  const effect = effectOf(telling.comparison, scenario, 'dalysAverted', part);
  const cell = effectCell(telling, effect);
  return effect === undefined || certaintyOfLoss(effect, telling.comparison) === null
    ? cell
    : html`<span class="loss">${cell}</span>`;
}
