import { scenarioTitle } from '../charts/naming.js';
import { alternativesOf, effectOf } from '../charts/rows.js';
import { formatEstimate, formatNumber, formatShare, formatWhole } from '../language/numbers.js';
import { unitWord } from '../language/units.js';
import { type Language, words } from '../language/words.js';
import type { Comparison, PlausibilityRow } from '../results/tables.js';
import type { Telling } from './answer.js';
import { signedCorrelation } from './caveats.js';
import { type Html, html, htmlTable } from './html.js';

const MISSING = '–';
/** Below this a rank correlation over some tens of draws is hardly more than noise. */
const WEAKEST_SHOWN = 0.2;
const MOST_DRIVERS = 8;

function titleOf({ comparison, language }: Telling, id: string): string {
  const scenario = comparison.scenarios.find((entry) => entry.id === id);
  return scenario === undefined ? id : scenarioTitle(comparison, scenario, language);
}

/** Cost per DALY averted, only where the comparison gives one. */
export function valueTable(telling: Telling): Html {
  const { comparison, language } = telling;
  const { report } = words(language);
  const { currency } = comparison.region;
  const note = report.valueNote(
    formatWhole(comparison.threshold),
    currency,
    formatShare(comparison.discountRate),
  );
  const rows = alternativesOf(comparison).map((scenario) => {
    const cost = comparison.costPerDaly.find((row) => row.scenario === scenario.id)?.value ?? null;
    const paid = effectOf(comparison, scenario.id, 'spending');
    return {
      kind: scenario.comparator ? 'comparator' : '',
      cells: [
        scenarioTitle(comparison, scenario, language),
        paid === undefined ? MISSING : formatEstimate(paid.mean, paid.low, paid.high, { signed: true }).mean,
        cost === null
          ? html`<span class="quiet">${report.notGiven}</span>`
          : `${formatNumber(cost)} ${currency}`,
      ],
    };
  });
  const spending = telling.labels('spending');
  const head = [
    report.strategy,
    html`${spending.name[language]}<span class="unit">${unitWord(spending.unit, language, 'total')}</span>`,
    report.costPerDaly,
  ];
  return html`<section><h2>${report.value}</h2><p class="note">${note}</p>${htmlTable(head, rows)}</section>`;
}

/** What goes on after the programme, and who pays: a line for each strategy. */
export function outlivesTable(telling: Telling): Html {
  const { comparison, language } = telling;
  const { report } = words(language);
  const kinds = [...new Set(comparison.outlives.map(({ what }) => what[language]))];
  const strategies = [...new Set(comparison.outlives.map(({ scenario }) => scenario))];
  const rows = strategies.map((scenario) => ({
    cells: [titleOf(telling, scenario), ...kinds.map((what) => outlivingOf(telling, scenario, what))],
  }));
  const body =
    rows.length === 0
      ? html`<p>${report.nothingOutlives}</p>`
      : htmlTable([report.strategy, ...kinds], rows, 'text');
  return html`<section><h2>${report.outlives}</h2><p class="note">${report.outlivesNote}</p>${body}</section>`;
}

/** All that one strategy leaves behind of a kind, by payer. */
function outlivingOf({ comparison, language }: Telling, scenario: string, what: string): string {
  const payers: Readonly<Record<string, string>> = words(language).report.payers;
  return comparison.outlives
    .filter((row) => row.scenario === scenario && row.what[language] === what)
    .map(
      ({ value, unit, payer }) =>
        `${payers[payer] ?? payer} ${formatNumber(value, 2)} ${unitWord(unit, language)}`,
    )
    .join('; ');
}

/** A source that is a plain web address becomes a link; nothing is loaded from it. */
function citation(source: string): Html {
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
} {
  const { range } = words(language);
  const text = formatEstimate(row.simulated, row.simulatedLow, row.simulatedHigh);
  return {
    simulated: text.mean,
    simulatedRange: range(text.low, text.high),
    known: knownRange(row, language),
  };
}

/** A bound that is infinite, or as large as numbers get, bounds nothing. */
const bounds = (value: number): boolean => Math.abs(value) < Number.MAX_VALUE;

function knownRange({ low, high }: PlausibilityRow, language: Language): string {
  const { atLeast, atMost, range } = words(language);
  if (!bounds(high)) return atLeast(formatNumber(low));
  return bounds(low) ? range(formatNumber(low), formatNumber(high)) : atMost(formatNumber(high));
}

function plausibilityRow({ language }: Telling, row: PlausibilityRow) {
  const { report } = words(language);
  const text = plausibilityTexts(row, language);
  return {
    kind: row.verdict,
    cells: [
      html`${row.label[language]}<span class="unit">${unitWord(row.unit, language)}</span>`,
      html`${text.simulated}<span class="interval">${text.simulatedRange}</span>`,
      text.known,
      row.grade,
      html`<span class="verdict">${report.verdicts[row.verdict]}</span>`,
      report.uses[row.use],
      html`<span class="source">${citation(row.source)} ${row.explanation}</span>`,
    ],
  };
}

/** How many of the facts that test the model lie inside their range. */
export function checksInWords({ comparison, language }: Telling): string {
  const { report } = words(language);
  const checks = comparison.plausibility.filter(({ use }) => use === 'check');
  const inside = checks.filter(({ verdict }) => verdict === 'inside');
  return checks.length === 0 ? report.noChecks : report.checksInside(inside.length, checks.length);
}

/** Known facts of the place beside the simulated baseline. */
export function plausibilityTable(telling: Telling): Html {
  const { report } = words(telling.language);
  const { fact, simulated, known, grade, verdict, use, source } = report;
  const rows = telling.comparison.plausibility.map((row) => plausibilityRow(telling, row));
  const body =
    rows.length === 0
      ? html`<p>${report.noPlausibility}</p>`
      : html`${htmlTable([fact, simulated, known, grade, verdict, use, source], rows, 'text')}<p>${checksInWords(telling)}</p>`;
  const notes = `${report.plausibilityNote} ${report.useNote} ${report.gradeNote}`;
  return html`<section><h2>${report.plausibility}</h2><p class="note">${notes}</p>
${body}</section>`;
}

function strongestDrivers(comparison: Comparison, scenario: string) {
  return comparison.drivers
    .filter((row) => row.scenario === scenario && Math.abs(row.correlation) >= WEAKEST_SHOWN)
    .sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation))
    .slice(0, MOST_DRIVERS);
}

/** What each scenario's net health benefit hangs on, strongest first. */
export function driversTable(telling: Telling): Html {
  const { comparison } = telling;
  const { change, report } = words(telling.language);
  const rows = comparison.scenarios.flatMap(({ id }) =>
    strongestDrivers(comparison, id).map((row, i) => ({
      kind: i === 0 ? 'group' : '',
      cells: [
        i === 0 ? titleOf(telling, id) : '',
        html`${row.text} <code>${row.parameter}</code>`,
        signedCorrelation(row.correlation),
        row.grade,
      ],
    })),
  );
  const body =
    rows.length === 0
      ? html`<p>${change.noDrivers}</p>`
      : htmlTable([report.strategy, report.parameter, report.correlation, report.grade], rows, 'text');
  return html`<section><h2>${report.drivers}</h2><p class="note">${report.driversNote} ${report.gradeNote}</p>
${body}</section>`;
}

/** What each scenario is, in the words of its file. */
export function descriptions(telling: Telling): Html {
  const { comparison, language } = telling;
  const { report } = words(language);
  return html`<section><h2>${report.descriptions}</h2><dl>
${comparison.scenarios.map(
  (
    scenario,
  ) => html`<dt>${scenarioTitle(comparison, scenario, language)}</dt><dd>${scenario.description[language]}</dd>
`,
)}</dl></section>`;
}

/** Everything needed to make the report again. */
export function howMade({ comparison, language }: Telling): Html {
  const { report } = words(language);
  const { region } = comparison;
  const entries: readonly (readonly [string, string])[] = [
    [report.command, comparison.command],
    [report.version, `medinno ${comparison.version}`],
    [report.seed, comparison.seed],
    [report.design, report.designText(comparison.draws, comparison.replicates)],
    [
      report.region,
      `${region.name[language]} · ${report.regionText(formatWhole(region.population), region.priceYear, region.policyYear)}`,
    ],
    [report.horizon, report.yearsText(comparison.horizon)],
    [report.discount, formatShare(comparison.discountRate)],
    [report.threshold, `${formatWhole(comparison.threshold)} ${region.currency}/DALY`],
  ];
  return html`<section><h2>${report.made}</h2><dl class="made">
${entries.map(
  ([
    term,
    text,
  ]) => html`<dt>${term}</dt><dd>${term === report.command ? html`<code>${text}</code>` : text}</dd>
`,
)}</dl></section>`;
}
