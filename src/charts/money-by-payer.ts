import { formatEstimate } from '../language/numbers.js';
import { type Language, words } from '../language/words.js';
import type { Payer } from '../model/place/region.js';
import type { Comparison } from '../results/tables.js';
import { basisNotes, placeName } from './naming.js';
import { effectOf, rankedEffects } from './rows.js';
import { rowName } from './scenario-rows.js';
import { STACKED_TITLE_WIDTH, type StackedRow, stackedParts } from './stacked-parts.js';
import { type ChartSpec, chartFrame } from './theme.js';

/** Colours of payers in the order of the region; with more of them they come again. */
const PAYER_COLOURS = ['#0072b2', '#56b4e9', '#117733', '#e69f00', '#332288', '#cc79a7', '#882255'];

const colourOf = ({ region }: Comparison, payer: Payer): string =>
  PAYER_COLOURS[region.payers.indexOf(payer) % PAYER_COLOURS.length];

/** Payers whose money some alternative changes. */
function payersPresent(comparison: Comparison): Payer[] {
  return comparison.region.payers.filter(({ id }) =>
    comparison.effects.some(
      (row) => row.indicator === 'spending' && row.part === `payer=${id}` && row.mean !== 0,
    ),
  );
}

/** Mean difference by payer and of all, dearest first, with what the programme was asked for. */
function rowsOf(comparison: Comparison, payers: readonly Payer[], language: Language): StackedRow[] {
  return rankedEffects(comparison, 'spending').map(({ scenario, effect }) => {
    const { mean, low, high } = effect;
    const text = formatEstimate(mean, low, high, { signed: true });
    const asked = effectOf(comparison, scenario.id, 'programmeAsked')?.mean ?? 0;
    return {
      name: rowName(comparison, scenario, language),
      amounts: payers.map(
        ({ id }) => effectOf(comparison, scenario.id, 'spending', `payer=${id}`)?.mean ?? 0,
      ),
      net: { mean, low, high },
      ...(asked > 0 ? { tick: asked } : {}),
      texts: [words(language).interval(text.mean, text.low, text.high)],
    };
  });
}

/** What the tick says, naming the payer that all programmes share. */
function askedNote({ programme, region }: Comparison, language: Language): string {
  const { charts } = words(language);
  const payer = region.payers.find(({ id }) => id === programme?.payer);
  return payer === undefined ? charts.moneyAskedAny : charts.moneyAsked(payer.name[language]);
}

/** Money paid above the baseline by payer over the horizon, with what was asked of the programme. */
export function moneyByPayer(comparison: Comparison, language: Language): ChartSpec {
  const { chart, charts } = words(language);
  const payers = payersPresent(comparison);
  const notes = [
    words(language).paragraph([charts.moneyReading, askedNote(comparison, language)]),
    ...basisNotes({ comparison, language }),
  ];
  return {
    ...chartFrame(charts.moneyTitle(placeName({ comparison, language })), notes, STACKED_TITLE_WIDTH),
    ...stackedParts({
      parts: payers.map((payer) => ({ name: payer.name[language], colour: colourOf(comparison, payer) })),
      rows: rowsOf(comparison, payers, language),
      axis: charts.moneyAxis(comparison.horizon),
      columns: [{ title: charts.moneyColumn, width: 0 }],
      zero: chart.baseline,
    }),
  };
}
