import { alternativesOf, baselineOf } from '../charts/alternatives.js';
import { CHANNELS, channelsPresent } from '../charts/health-by-channel.js';
import { estimateShown, indicatorName, scenarioTitle } from '../charts/naming.js';
import { effectOf } from '../charts/rows.js';
import { tiedWith } from '../charts/ties.js';
import type { Context } from '../language/context.js';
import { formatEstimate, formatNumber, formatShare, formatShareWithError } from '../language/numbers.js';
import { words } from '../language/words.js';
import { allowsConclusion } from '../statistics/estimable.js';
import { badge, columnHead, effectCell, MISSING, rangeUnder } from './cells.js';
import { baselineCell, rowClass } from './effect-tables.js';
import { quoted } from './estimates-in-words.js';
import { probabilityRow } from './findings.js';
import { type Html, html, htmlTable, NOTHING, type Section } from './html.js';

/** Indicators of the main table, one column each. */
export const MAIN_INDICATORS = [
  'programmePaid',
  'papers',
  'hits',
  'introductions',
  'approvals',
  'netTalentFlow',
  'dalysAverted',
  'netHealthBenefit',
  'terminalDalys',
] as const;

/** Probability of being best on a goal, marked where the scenario ties with others. */
function probabilityCell({ comparison, language }: Context, goal: string, scenario: string): Html {
  const row = probabilityRow(comparison, goal, scenario);
  if (row === undefined) return html`${MISSING}`;
  if (row.value === null) return html`${words(language).notEstimated}`;
  const tied = tiedWith(comparison, goal, scenario).length > 1;
  const mark = tied ? html` <span class="tie">${words(language).report.tieMark}</span>` : NOTHING;
  return html`${formatShareWithError(row.value, row.standardError)}${mark}`;
}

/** Money paid by the programme, and how much of what was asked went back. */
function paidCell(context: Context, scenario: string): Html {
  const { comparison, language } = context;
  const paid = effectOf(comparison, scenario, 'programmePaid');
  if (paid === undefined) return html`${MISSING}`;
  const { range, report } = words(language);
  const { mean, low, high } = estimateShown(context, paid, paid.unit);
  const text = formatEstimate(mean, low, high, { signed: true });
  const returned = effectOf(comparison, scenario, 'programmeReturned');
  const note =
    returned === undefined || returned.mean < 1
      ? NOTHING
      : html` <span class="passed">${report.returned(formatNumber(estimateShown(context, returned, returned.unit).mean))}</span>`;
  return html`${text.mean}${rangeUnder(range(text.low, text.high))}${note}`;
}

/** What a probability of being best is, or why none is given. */
function probabilityNote({ comparison, language }: Context): string {
  const { chart, report } = words(language);
  return allowsConclusion(comparison) ? report.probabilityNote : chart.sharesNotEstimated;
}

/** Which strategies are tied on which goal, or that none are; nothing where the runs allow no conclusion. */
function tieNotes(context: Context): Html {
  const { comparison, language } = context;
  const { report } = words(language);
  if (!allowsConclusion(comparison)) return NOTHING;
  // A goal with one clear best has a set of one member.
  const tied = comparison.ties.filter(({ scenarios }) => scenarios.length > 1);
  if (tied.length === 0) return html`<p class="note">${report.noTies}</p>`;
  return html`${tied.map((tie) => {
    const names = comparison.scenarios
      .filter(({ id }) => tie.scenarios.includes(id))
      .map((scenario) => quoted(context, scenario));
    const goal = indicatorName(context, tie.goal);
    return html`<p class="note">${report.tieNote(names, goal, tie.reliability === null ? MISSING : formatShare(tie.reliability))}</p>
`;
  })}`;
}

/** Every strategy on every main indicator, the baseline's levels in the first row. */
export function strategySection(context: Context): Section {
  const { comparison, language } = context;
  const { badges, paragraph, report } = words(language);
  const head = [
    report.strategy,
    ...MAIN_INDICATORS.map((indicator) => columnHead(context, indicator)),
    report.probability,
  ];
  const baseline = baselineOf(comparison);
  const baselineCells = [
    scenarioTitle(context, baseline),
    ...MAIN_INDICATORS.map((indicator) => baselineCell(context, indicator)),
    probabilityCell(context, 'netHealthBenefit', baseline.id),
  ];
  const rows = alternativesOf(comparison).map((scenario) => ({
    kind: rowClass(scenario),
    cells: [
      scenarioTitle(context, scenario),
      ...MAIN_INDICATORS.map((indicator) =>
        indicator === 'programmePaid'
          ? paidCell(context, scenario.id)
          : effectCell(context, effectOf(comparison, scenario.id, indicator)),
      ),
      probabilityCell(context, 'netHealthBenefit', scenario.id),
    ],
  }));
  const table = htmlTable(report.strategies, head, [{ kind: 'baseline', cells: baselineCells }, ...rows]);
  return {
    id: 'strategies',
    title: report.strategies,
    notes: [report.strategiesNote(comparison.horizon)],
    body: html`${table}
<p class="note">${probabilityNote(context)}</p>
${tieNotes(context)}<p class="note">${report.terminalNote}</p>
<p class="note">${paragraph([badges.legend, report.gradeNote])}</p>`,
    kind: 'wide',
  };
}

/** The health effect by channel. */
export function channelSection(context: Context): Section {
  const { comparison, language } = context;
  const { channels, report } = words(language);
  const present = channelsPresent(comparison);
  const shown = CHANNELS.filter((channel) => present.includes(channel));
  const rows = alternativesOf(comparison).map((scenario) => ({
    kind: rowClass(scenario),
    cells: [
      scenarioTitle(context, scenario),
      effectCell(context, effectOf(comparison, scenario.id, 'dalysAverted')),
      ...shown.map((channel) =>
        effectCell(context, effectOf(comparison, scenario.id, 'dalysAverted', `channel=${channel}`)),
      ),
    ],
  }));
  const total = html`${report.total}${badge(context, 'dalysAverted')}`;
  const head = [report.strategy, total, ...shown.map((channel) => channels[channel])];
  const body = htmlTable(report.byChannel, head, rows);
  return { id: 'channels', title: report.byChannel, notes: [report.byChannelNote], body };
}

/** The second block: the burden account without the practice channel. */
export function practiceOffSection(context: Context): Section {
  const { comparison, language } = context;
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
      scenarioTitle(context, scenario),
      ...pairs.map((indicator) => effectCell(context, effectOf(comparison, scenario.id, indicator))),
    ],
  }));
  const head = [report.strategy, ...pairs.map((indicator) => columnHead(context, indicator))];
  const body = htmlTable(report.practiceOff, head, rows);
  return { id: 'practice-off', title: report.practiceOff, notes: [report.practiceOffNote], body };
}

/** Probability of being best for every goal that was asked; undefined where it was not computed. */
export function probabilitySection(context: Context): Section | undefined {
  const { comparison, language } = context;
  const { report } = words(language);
  const goals = [...new Set(comparison.probabilityBest.map((row) => row.goal))];
  if (goals.length === 0) return undefined;
  const rows = comparison.scenarios.map((scenario) => ({
    kind: rowClass(scenario),
    cells: [
      scenarioTitle(context, scenario),
      ...goals.map((goal) => probabilityCell(context, goal, scenario.id)),
    ],
  }));
  const name = (goal: string) => html`${indicatorName(context, goal)}${badge(context, goal)}`;
  const body = htmlTable(report.bestBy, [report.strategy, ...goals.map(name)], rows);
  return { id: 'best', title: report.bestBy, notes: [probabilityNote(context)], body };
}
