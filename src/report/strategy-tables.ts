import { CHANNELS, channelsPresent } from '../charts/health-by-channel.js';
import { indicatorName, indicatorUnit, scenarioTitle } from '../charts/naming.js';
import { alternativesOf, baselineOf, effectOf, summaryOf } from '../charts/rows.js';
import { formatEstimate, formatNumber, formatShare, formatWhole } from '../language/numbers.js';
import { words } from '../language/words.js';
import type { EffectRow, ScenarioLabel } from '../results/tables.js';
import { quoted, type Telling } from './answer.js';
import { probabilityBest, tiedWith } from './findings.js';
import { type Html, html, htmlTable, NOTHING } from './html.js';

const MISSING = '–';

/** Indicators of the main table, one column each, after the money paid. */
const COLUMNS = [
  'papers',
  'hits',
  'introductions',
  'approvals',
  'netTalentFlow',
  'dalysAverted',
  'netHealthBenefit',
  'terminalDalys',
] as const;

/** Indicators whose zero has a meaning, so that the baseline's own level can be shown. */
const WITH_LEVELS = new Set(['programmePaid', 'papers', 'hits', 'introductions', 'approvals']);

/** A mean difference with its interval under it. */
function effectCell(telling: Telling, effect: EffectRow | undefined): Html {
  if (effect === undefined) return html`${MISSING}`;
  const text = formatEstimate(effect.mean, effect.low, effect.high, { signed: true });
  return html`${text.mean}<span class="interval">${words(telling.language).range(text.low, text.high)}</span>`;
}

function levelCell(telling: Telling, indicator: string): Html {
  const { comparison, language } = telling;
  const level = summaryOf(comparison, baselineOf(comparison).id, indicator);
  if (level === undefined || !WITH_LEVELS.has(indicator)) return html`${MISSING}`;
  return html`${formatNumber(level.mean, 4)}<span class="interval">${words(language).report.levels}</span>`;
}

/** Column head: the indicator's name and, under it, its unit. */
function columnHead({ labels, language }: Telling, indicator: string): Html {
  const name = indicatorName(indicator, labels, language);
  const unit = indicatorUnit(indicator, labels, language);
  return html`${name}${unit === name ? NOTHING : html`<span class="unit">${unit}</span>`}`;
}

/** Probability of being best on a goal, marked where the scenario ties with others. */
function probabilityCell({ comparison, language }: Telling, goal: string, scenario: string): Html {
  const value = probabilityBest(comparison, goal, scenario);
  if (value === undefined) return html`${MISSING}`;
  const tied = tiedWith(comparison, goal, scenario).length > 1;
  const mark = tied ? html` <span class="tie">${words(language).report.tieMark}</span>` : NOTHING;
  return html`${formatShare(value)}${mark}`;
}

function rowClass(scenario: ScenarioLabel): string {
  return scenario.comparator ? 'comparator' : '';
}

/** Money paid by the programme, and how much of it its levers could not spend and the call did. */
function paidCell({ comparison, language }: Telling, scenario: string): Html {
  const paid = effectOf(comparison, scenario, 'programmePaid');
  if (paid === undefined) return html`${MISSING}`;
  const toCall = effectOf(comparison, scenario, 'programmeToCall')?.mean ?? 0;
  const note = words(language).report.toCall(formatWhole(toCall));
  return html`${formatWhole(paid.mean)}${toCall < 1 ? NOTHING : html`<span class="passed">${note}</span>`}`;
}

function tieNotes(telling: Telling): Html {
  const { comparison, labels, language } = telling;
  const { report } = words(language);
  if (comparison.ties.length === 0) return html`<p class="note">${report.noTies}</p>`;
  return html`${comparison.ties
    .filter(({ scenarios }) => scenarios.length > 1)
    .map((tie) => {
      const names = comparison.scenarios
        .filter(({ id }) => tie.scenarios.includes(id))
        .map((scenario) => quoted(telling, scenario));
      const goal = indicatorName(tie.goal, labels, language);
      return html`<p class="note">${report.tieNote(names, goal, tie.reliability === null ? MISSING : formatShare(tie.reliability))}</p>
`;
    })}`;
}

/** Every strategy on every main indicator, the baseline's levels in the first row. */
export function strategyTable(telling: Telling): Html {
  const { comparison, labels, language } = telling;
  const { report } = words(language);
  const paidUnit = indicatorUnit('programmePaid', labels, language);
  const head = [
    report.strategy,
    html`${report.paid}<span class="unit">${paidUnit}</span>`,
    ...COLUMNS.map((indicator) => columnHead(telling, indicator)),
    report.probability,
  ];
  const baseline = baselineOf(comparison);
  const baselineCells = [
    scenarioTitle(comparison, baseline, language),
    levelCell(telling, 'programmePaid'),
    ...COLUMNS.map((indicator) => levelCell(telling, indicator)),
    probabilityCell(telling, 'netHealthBenefit', baseline.id),
  ];
  const rows = alternativesOf(comparison).map((scenario) => ({
    kind: rowClass(scenario),
    cells: [
      scenarioTitle(comparison, scenario, language),
      paidCell(telling, scenario.id),
      ...COLUMNS.map((indicator) => effectCell(telling, effectOf(comparison, scenario.id, indicator))),
      probabilityCell(telling, 'netHealthBenefit', scenario.id),
    ],
  }));
  return html`<section class="wide"><h2>${report.strategies}</h2>
<p class="note">${report.strategiesNote(comparison.horizon)}</p>
${htmlTable(head, [{ kind: 'baseline', cells: baselineCells }, ...rows])}
<p class="note">${report.probabilityNote}</p>
${tieNotes(telling)}<p class="note">${report.terminalNote}</p></section>`;
}

/** The health effect by channel. */
export function channelTable(telling: Telling): Html {
  const { comparison, language } = telling;
  const { channels, report } = words(language);
  const present = channelsPresent(comparison);
  const shown = CHANNELS.filter((channel) => present.includes(channel));
  const rows = alternativesOf(comparison).map((scenario) => ({
    kind: rowClass(scenario),
    cells: [
      scenarioTitle(comparison, scenario, language),
      effectCell(telling, effectOf(comparison, scenario.id, 'dalysAverted')),
      ...shown.map((channel) =>
        effectCell(telling, effectOf(comparison, scenario.id, 'dalysAverted', `channel=${channel}`)),
      ),
    ],
  }));
  return html`<section><h2>${report.byChannel}</h2><p class="note">${report.byChannelNote}</p>
${htmlTable([report.strategy, report.total, ...shown.map((channel) => channels[channel])], rows)}</section>`;
}

/** The second block: the burden account without the practice channel. */
export function practiceOffTable(telling: Telling): Html {
  const { comparison, language } = telling;
  const { report } = words(language);
  const pairs = [
    'dalysAverted',
    'dalysAvertedWithoutPractice',
    'netHealthBenefit',
    'netHealthBenefitWithoutPractice',
  ];
  const rows = alternativesOf(comparison).map((scenario) => ({
    kind: rowClass(scenario),
    cells: [
      scenarioTitle(comparison, scenario, language),
      ...pairs.map((indicator) => effectCell(telling, effectOf(comparison, scenario.id, indicator))),
    ],
  }));
  return html`<section><h2>${report.practiceOff}</h2><p class="note">${report.practiceOffNote}</p>
${htmlTable([report.strategy, ...pairs.map((indicator) => columnHead(telling, indicator))], rows)}</section>`;
}

/** Probability of being best for every goal that was asked. */
export function probabilityTable(telling: Telling): Html {
  const { comparison, labels, language } = telling;
  const { report } = words(language);
  const goals = [...new Set(comparison.probabilityBest.map((row) => row.goal))];
  if (goals.length === 0) return NOTHING;
  const rows = comparison.scenarios.map((scenario) => ({
    kind: rowClass(scenario),
    cells: [
      scenarioTitle(comparison, scenario, language),
      ...goals.map((goal) => probabilityCell(telling, goal, scenario.id)),
    ],
  }));
  const head = [report.strategy, ...goals.map((goal) => indicatorName(goal, labels, language))];
  return html`<section><h2>${report.bestBy}</h2><p class="note">${report.probabilityNote}</p>
${htmlTable(head, rows)}</section>`;
}
