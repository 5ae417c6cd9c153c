import { alternativesOf } from '../charts/alternatives.js';
import { estimateShown, scenarioTitle, unitShown } from '../charts/naming.js';
import { effectOf } from '../charts/rows.js';
import type { Context } from '../language/context.js';
import { inputName } from '../language/input-names.js';
import { formatEstimate, formatNumber, formatShare } from '../language/numbers.js';
import { placeWord } from '../language/place-word.js';
import { inShownUnit, shownUnit } from '../language/units.js';
import { type Language, words } from '../language/words.js';
import type { PlausibilityRow } from '../results/plausibility-row.js';
import type { Comparison } from '../results/tables.js';
import { signedCorrelation } from './caveats.js';
import { columnHead, effectCell, rangeUnder } from './cells.js';
import { presentOf } from './effect-tables.js';
import { type Html, html, htmlTable, type Section } from './html.js';
import { payerName } from './money-tables.js';
import { perspectiveTable } from './perspectives.js';
import { worthTable } from './worth-of-daly.js';

/** Below this a rank correlation over some tens of draws is hardly more than noise. */
const WEAKEST_SHOWN = 0.2;
const MOST_DRIVERS = 8;
const VALUE_COLUMNS = ['spending', 'discountedSpending', 'discountedDalys'] as const;

function titleOf(context: Context, id: string): string {
  const scenario = context.comparison.scenarios.find((entry) => entry.id === id);
  return scenario === undefined ? id : scenarioTitle(context, scenario);
}

/** Cost per DALY averted, only where the comparison gives one. */
export function valueSection(context: Context): Section {
  const { comparison, language } = context;
  const { report } = words(language);
  const { currency } = comparison.region;
  const note = report.valueNote(
    report.currency(formatNumber(comparison.threshold), currency),
    formatShare(comparison.discountRate),
  );
  const columns = presentOf(context, VALUE_COLUMNS);
  const rows = alternativesOf(comparison).map((scenario) => {
    const cost = comparison.costPerDaly.find((row) => row.scenario === scenario.id)?.value ?? null;
    return {
      kind: scenario.comparator ? 'comparator' : '',
      cells: [
        scenarioTitle(context, scenario),
        ...columns.map((id) => effectCell(context, effectOf(comparison, scenario.id, id))),
        cost === null
          ? html`<span class="quiet">${report.notGiven}</span>`
          : report.currency(formatNumber(cost), currency),
      ],
    };
  });
  const head = [report.strategy, ...columns.map((id) => columnHead(context, id)), report.costPerDaly];
  return {
    id: 'value',
    title: report.value,
    notes: [note],
    body: html`${htmlTable(report.value, head, rows)}${worthTable(context)}${perspectiveTable(context)}`,
  };
}

/** What goes on after the programme, and who pays: a line for each strategy. */
export function outlivesSection(context: Context): Section {
  const { comparison, language } = context;
  const { report } = words(language);
  const kinds = [...new Set(comparison.outlives.map(({ what }) => what[language]))];
  const strategies = [...new Set(comparison.outlives.map(({ scenario }) => scenario))];
  const rows = strategies.map((scenario) => ({
    cells: [titleOf(context, scenario), ...kinds.map((what) => outlivingOf(context, scenario, what))],
  }));
  const head = kinds.map((what) => {
    const unit = comparison.outlives.find((row) => row.what[language] === what)!.unit;
    return html`${what} <span class="unit">${unitShown(context, unit).word}</span>`;
  });
  const body =
    rows.length === 0
      ? html`<p>${report.nothingOutlives}</p>`
      : htmlTable(report.outlives, [report.strategy, ...head], rows, 'text');
  return { id: 'outlives', title: report.outlives, notes: [report.outlivesNote], body };
}

/** All that one strategy leaves behind of a kind, a line for each payer. */
function outlivingOf(context: Context, scenario: string, what: string): Html {
  const { comparison, language } = context;
  const { interval } = words(language);
  return html`${comparison.outlives
    .filter((row) => row.scenario === scenario && row.what[language] === what)
    .map(({ value, low, high, payer, unit }) => {
      const shown = estimateShown(context, { mean: value, low, high }, unit);
      const text = formatEstimate(shown.mean, shown.low, shown.high, { signed: true });
      return html`<span class="line">${payerName(context, payer)} ${interval(text.mean, text.low, text.high)}</span>`;
    })}`;
}

/** A source that is a plain web address becomes a link; nothing is loaded from it. */
export function citation(source: string): Html {
  return /^https?:\/\/[^\s<>"']+$/.test(source) ? html`<a href="${source}">${source}</a>` : html`${source}`;
}

/** Simulated value, its range and the known range as text, to the digits that the simulated range supports. */
export function plausibilityTexts(
  row: PlausibilityRow,
  language: Language,
): {
  readonly simulated: string;
  readonly simulatedRange: string;
  readonly known: string;
  readonly verdict: string;
} {
  const { range, report } = words(language);
  const simulated = { mean: row.simulated, low: row.simulatedLow, high: row.simulatedHigh };
  const { mean, low, high } = inShownUnit(simulated, row.unit, language);
  const text = formatEstimate(mean, low, high);
  return {
    simulated: text.mean,
    simulatedRange: range(text.low, text.high),
    known: knownRange(row, language),
    verdict:
      row.shareInside === null
        ? report.verdicts[row.verdict]
        : report.shareOfRuns(report.verdicts[row.verdict], formatShare(row.shareInside)),
  };
}

/** A bound that is infinite, or as large as numbers get, bounds nothing. */
const bounds = (value: number): boolean => Math.abs(value) < Number.MAX_VALUE;

function knownRange(row: PlausibilityRow, language: Language): string {
  const { atLeast, atMost, range } = words(language);
  if (!bounds(row.high)) return atLeast(inUnit(row.low, row.unit, language));
  const high = inUnit(row.high, row.unit, language);
  return bounds(row.low) ? range(inUnit(row.low, row.unit, language), high) : atMost(high);
}

const inUnit = (value: number, unit: string, language: Language): string =>
  formatNumber(value * shownUnit(unit, language).times);

function plausibilityRow({ language }: Context, row: PlausibilityRow) {
  const { report } = words(language);
  const text = plausibilityTexts(row, language);
  return {
    kind: row.verdict,
    cells: [
      html`${row.label[language]} <span class="unit">${shownUnit(row.unit, language).word}</span>`,
      html`${text.simulated}${rangeUnder(text.simulatedRange)}`,
      text.known,
      row.grade,
      html`<span class="verdict">${text.verdict}</span>`,
      html`<span class="use">${report.uses[row.use]}</span>`,
      html`<span class="source">${citation(row.source)} ${row.explanation}</span>`,
    ],
  };
}

/** How many of the facts of the place that test the model lie inside their range; what holds for every place is not one of them. */
export function checksInWords({ comparison, language }: Context): string {
  const { report } = words(language);
  const checks = comparison.plausibility.filter(({ general, use }) => !general && use === 'check');
  const count = (wanted: PlausibilityRow['verdict']) =>
    checks.filter(({ verdict }) => verdict === wanted).length;
  return checks.length === 0
    ? report.noChecks
    : report.checksInside(count('inside'), count('partly'), checks.length);
}

/** Known facts of the place against the simulated baseline. */
export function plausibilitySection(context: Context): Section {
  const { report } = words(context.language);
  const title = report.plausibility(placeWord(context.comparison.region)[context.language]);
  const { fact, simulated, known, grade, verdict, use, source } = report;
  const rows = context.comparison.plausibility.map((row) => plausibilityRow(context, row));
  const head = [fact, simulated, known, grade, verdict, use, source];
  const body =
    rows.length === 0
      ? html`<p>${report.noPlausibility}</p>`
      : html`${htmlTable(title, head, rows, 'text')}<p>${checksInWords(context)}</p>`;
  const unknown = context.comparison.plausibility.every(({ general }) => general) ? [report.noFacts] : [];
  const { paragraph } = words(context.language);
  const notes = [
    ...unknown,
    paragraph([report.plausibilityNote, report.useNote, report.gradeNote, report.sourceNote]),
  ];
  return { id: 'plausibility', title, notes, body };
}

function strongestDrivers(comparison: Comparison, scenario: string) {
  return comparison.drivers
    .filter((row) => row.scenario === scenario && Math.abs(row.correlation) >= WEAKEST_SHOWN)
    .sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation))
    .slice(0, MOST_DRIVERS);
}

/** What each scenario's net health benefit depends on, strongest first. */
export function driversSection(context: Context): Section {
  const { comparison, language } = context;
  const { change, paragraph, report } = words(language);
  const rows = comparison.scenarios.flatMap(({ id }) =>
    strongestDrivers(comparison, id).map((row, i) => ({
      kind: i === 0 ? 'group' : '',
      cells: [
        titleOf(context, id),
        html`${inputName(row.parameter, row.text, language, context.model)} <code>${row.parameter}</code>`,
        signedCorrelation(row.correlation),
        row.grade,
      ],
    })),
  );
  const head = [report.strategy, report.parameter, report.correlation, report.grade];
  const body =
    rows.length === 0 ? html`<p>${change.noDrivers}</p>` : htmlTable(report.drivers, head, rows, 'text');
  const notes = [paragraph([report.driversNote, report.gradeNote])];
  return { id: 'drivers', title: report.drivers, notes, body };
}

/** What each scenario is, in the words of its file. */
export function descriptionsSection(context: Context): Section {
  const { comparison, language } = context;
  const { report } = words(language);
  const body = html`<dl>
${comparison.scenarios.map(
  (scenario) => html`<dt>${scenarioTitle(context, scenario)}</dt><dd>${scenario.description[language]}</dd>
`,
)}</dl>`;
  return { id: 'descriptions', title: report.descriptions, body };
}

/** The terms of the report. */
export function glossarySection({ language }: Context): Section {
  const { glossary, sections } = words(language);
  const entries = Object.values(glossary);
  const body = html`<dl class="terms">
${entries.map(({ term, text }) => html`<dt>${term}</dt><dd>${text}</dd>\n`)}</dl>`;
  return { id: 'terms', title: sections.glossary, body };
}
