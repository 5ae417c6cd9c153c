import { formatEstimate } from '../language/numbers.js';
import { type Language, words } from '../language/words.js';
import { PAYERS, type PayerId } from '../model/place/region.js';
import type { Comparison } from '../results/tables.js';
import { basisNotes, placeName } from './naming.js';
import { effectOf, rankedEffects } from './rows.js';
import { rowName } from './scenario-rows.js';
import { STACKED_TITLE_WIDTH, type StackedRow, stackedParts } from './stacked-parts.js';
import { type ChartSpec, chartFrame } from './theme.js';

const PAYER_COLOURS: Readonly<Record<PayerId, string>> = {
  city: '#0072b2',
  province: '#56b4e9',
  hospitals: '#117733',
  enterprises: '#e69f00',
  central: '#332288',
  insurance: '#cc79a7',
  patients: '#882255',
};

/** Payers whose money some alternative changes. */
function payersPresent(comparison: Comparison): PayerId[] {
  return PAYERS.filter((payer) =>
    comparison.effects.some(
      (row) => row.indicator === 'spending' && row.part === `payer=${payer}` && row.mean !== 0,
    ),
  );
}

/** Mean difference by payer and of all, dearest first, with what the programme was asked for. */
function rowsOf(comparison: Comparison, payers: readonly PayerId[], language: Language): StackedRow[] {
  return rankedEffects(comparison, 'spending').map(({ scenario, effect }) => {
    const { mean, low, high } = effect;
    const text = formatEstimate(mean, low, high, { signed: true });
    const asked = effectOf(comparison, scenario.id, 'programmeAsked')?.mean ?? 0;
    return {
      name: rowName(comparison, scenario, language),
      amounts: payers.map(
        (payer) => effectOf(comparison, scenario.id, 'spending', `payer=${payer}`)?.mean ?? 0,
      ),
      net: { mean, low, high },
      ...(asked > 0 ? { tick: asked } : {}),
      texts: [words(language).interval(text.mean, text.low, text.high)],
    };
  });
}

/** What the tick says, naming the payer that all programmes share. */
function askedNote({ programme }: Comparison, language: Language): string {
  const { charts, report } = words(language);
  const payer = PAYERS.find((id) => id === programme?.payer);
  return payer === undefined ? charts.moneyAskedAny : charts.moneyAsked(report.payers[payer]);
}

/** Money paid above the baseline by payer over the horizon, with what was asked of the programme. */
export function moneyByPayer(comparison: Comparison, language: Language): ChartSpec {
  const { chart, charts, report } = words(language);
  const payers = payersPresent(comparison);
  const notes = [
    words(language).paragraph([charts.moneyReading, askedNote(comparison, language)]),
    ...basisNotes(comparison, language),
  ];
  return {
    ...chartFrame(charts.moneyTitle(placeName(comparison, language)), notes, STACKED_TITLE_WIDTH),
    ...stackedParts({
      parts: payers.map((payer) => ({ name: report.payers[payer], colour: PAYER_COLOURS[payer] })),
      rows: rowsOf(comparison, payers, language),
      axis: charts.moneyAxis(comparison.horizon),
      columns: [{ title: charts.moneyColumn, width: 0 }],
      zero: chart.baseline,
    }),
  };
}
