import { alternativesOf } from '../charts/alternatives.js';
import { estimateShown, FINEST_OF_BILLIONS, millionsOf, moneyUnit, scenarioTitle } from '../charts/naming.js';
import { effectOf } from '../charts/rows.js';
import type { Context } from '../language/context.js';
import { formatNumber } from '../language/numbers.js';
import { sumsOf } from '../language/sums-of-place.js';
import { words } from '../language/words.js';
import { payerNamed } from '../model/place/payer-named.js';
import type { BudgetImpactRow } from '../results/budget-impact.js';
import type { YearOrTotal } from '../results/effect-row.js';
import { badge, columnHead, effectCell, estimateCell, MISSING } from './cells.js';
import { presentOf, rowClass } from './effect-tables.js';
import { type Html, html, htmlTable, NOTHING, type Section } from './html.js';

const PROGRAMME = [
  'programmeAsked',
  'programmePaid',
  'programmeReturned',
  'programmeFund',
  'spending',
] as const;

/** Smaller changes of a payer's budget than this are no change, millions. */
const NO_CHANGE = 0.005;
/** Differences of budgets to no less than 10,000 of the currency, of a nation to no less than a million or ten. */
const FINEST = {
  millions: { en: -2, zh: 0 },
  billions: { en: FINEST_OF_BILLIONS, zh: FINEST_OF_BILLIONS },
} as const;

/** What a payer of the region is called. */
export const payerName = ({ comparison, language }: Context, payer: string): string =>
  payerNamed(comparison.region, payer).name[language];

/** What the programme asked for, paid and got back, and what everybody paid. */
export function moneySection(context: Context): Section {
  const { comparison, language } = context;
  const { report, sections } = words(language);
  const { programme } = comparison;
  const indicators = presentOf(context, PROGRAMME);
  const rows = alternativesOf(comparison).map((scenario) => ({
    kind: rowClass(scenario),
    cells: [
      scenarioTitle(context, scenario),
      ...indicators.map((indicator) => effectCell(context, effectOf(comparison, scenario.id, indicator))),
    ],
  }));
  const head = [report.strategy, ...indicators.map((indicator) => columnHead(context, indicator))];
  const { word: unit, times } = moneyUnit(context);
  const note =
    programme === null
      ? sections.moneyNoteOwn(unit)
      : sections.moneyNote(
          payerName(context, programme.payer),
          formatNumber(programme.amount * times),
          programme.years,
          unit,
        );
  return { id: 'money', title: sections.money, notes: [note], body: htmlTable(sections.money, head, rows) };
}

/** Who pays more and who less, over the whole horizon. */
export function payerSection(context: Context): Section {
  const { comparison, language } = context;
  const { report, sections } = words(language);
  const payers = comparison.region.payers.map(({ id }) => id);
  const rows = alternativesOf(comparison).map((scenario) => ({
    kind: rowClass(scenario),
    cells: [
      scenarioTitle(context, scenario),
      ...['', ...payers.map((payer) => `payer=${payer}`)].map((part) =>
        effectCell(context, effectOf(comparison, scenario.id, 'spending', part)),
      ),
    ],
  }));
  const all = html`${sections.allPayers}${badge(context, 'spending')}`;
  const head = [report.strategy, all, ...payers.map((payer) => payerName(context, payer))];
  const body = htmlTable(sections.byPayer, head, rows);
  return {
    id: 'payers',
    title: sections.byPayer,
    notes: [sections.byPayerNote(moneyUnit(context).word)],
    body,
    kind: 'wide',
  };
}

/** Budget impact: a table for each strategy, years down, payers across. */
export function budgetSection(context: Context): Section {
  const { comparison } = context;
  const { sections } = words(context.language);
  const tables = alternativesOf(comparison).map(({ id }) => budgetTable(context, id));
  const body = html`<p class="note">${badge(context, 'spending')}</p>${tables}`;
  const notes = [sections.budgetNote(comparison.region.priceYear, moneyUnit(context).word)];
  return { id: 'budget', title: sections.budget, notes, body };
}

function budgetTable(context: Context, scenario: string): Html {
  const { comparison, language } = context;
  const { chart, sections } = words(language);
  const own = comparison.budgetImpact.filter((row) => row.scenario === scenario);
  if (own.length === 0) return NOTHING;
  const label = comparison.scenarios.find(({ id }) => id === scenario)!;
  const title = scenarioTitle(context, label);
  const payers = [
    '',
    ...comparison.region.payers
      .map(({ id }) => id)
      .filter((payer) => own.some((row) => row.payer === payer && changes(row))),
  ];
  const years = [...new Set(own.map(({ year }) => year))];
  const yearName = (year: YearOrTotal) => (year === 'total' ? sections.allYears : String(year));
  const rows = years.map((year) => ({
    kind: year === 'total' ? 'total' : '',
    cells: [
      yearName(year),
      ...payers.map((payer) => {
        const row = own.find((impact) => impact.payer === payer && impact.year === year);
        return row === undefined
          ? MISSING
          : estimateCell(context, estimateShown(context, row, millionsOf(comparison)), {
              signed: true,
              finest: FINEST[sumsOf(comparison.region)][language],
            });
      }),
    ],
  }));
  const head = [
    chart.year,
    ...payers.map((payer) => (payer === '' ? sections.allPayers : payerName(context, payer))),
  ];
  return html`<div class="together"><h3>${title}</h3>${htmlTable(title, head, rows)}</div>`;
}

const changes = ({ mean, low, high }: BudgetImpactRow): boolean =>
  Math.max(...[mean, low, high].map((value) => Math.abs(value ?? 0))) >= NO_CHANGE;
