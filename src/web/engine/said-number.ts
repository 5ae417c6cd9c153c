import { estimateShown, indicatorName, scenarioTitle, unitShown } from '../../charts/naming.js';
import type { Collected } from '../../ensemble/collected.js';
import type { Context } from '../../language/context.js';
import { capitalised } from '../../language/english-phrases.js';
import { inputName } from '../../language/input-names.js';
import { formatNumber, formatShare } from '../../language/numbers.js';
import { partInWords } from '../../language/part-names.js';
import { unitWord } from '../../language/units.js';
import { words } from '../../language/words.js';
import type { Series } from '../../model/series.js';
import { driversOf } from '../../results/drivers.js';
import { type EffectInFull, effectInFull } from '../../results/effect-in-full.js';
import type { EffectRow, SummaryRow } from '../../results/effect-row.js';
import { inputsOf, termsOfSum } from '../../results/explanation.js';
import { quantityName } from '../../results/quantity-name.js';
import type { SaidFact, SaidInput, SaidNumber } from './looks.js';
import { NUMBER_WORDS } from './number-words.js';
import { saidCell } from './said-tables.js';

/** Dimensions whose parts are other readings of the same number, and no parts of a sum. */
const READINGS = ['gdp', 'perspective'];

/** Parts that are named of a number, the largest first. */
const MOST_PARTS = 6;

/** The strategy and what it is compared with, by their places among the runs. */
export interface Compared {
  readonly scenario: number;
  readonly reference: number;
}

/** What made a number of the panels; null for one that is no longer there. */
export function saidNumber(
  context: Context,
  collected: Collected,
  { scenario, reference }: Compared,
  { indicator, part }: { readonly indicator: string; readonly part: string },
): SaidNumber | null {
  const column = placeOf(collected, indicator, part);
  if (column < 0) return null;
  const series = collected.series[column];
  const place = { scenario, reference, column };
  const drivers = scenario === reference ? [] : driversOf(collected, place);
  const { language, model, labels } = context;
  const name = part === '' ? labels(indicator).name[language] : partOf(collected, part, context);
  return {
    kind: 'number',
    name: capitalised(name),
    id: quantityName(indicator, part),
    definition: series.indicator.definition[language],
    facts: factsOf(context, collected, effectInFull(collected, place), place),
    parts: scenario === reference ? [] : partsOf(context, collected, place),
    drivers: drivers.map(({ parameter, text, correlation }) => ({
      name: capitalised(inputName(parameter, text, language, model)),
      text: NUMBER_WORDS[language].correlation(formatNumber(correlation, 2, { signed: true })),
    })),
    inputs: saidInputs(context, collected, series),
  };
}

/** The column of an indicator, or of a part of it; -1 where there is none. */
const placeOf = ({ series }: Collected, indicator: string, part: string): number =>
  series.findIndex((one) => one.indicator.id === indicator && one.part === part);

const partOf = ({ scenarios }: Collected, part: string, { language }: Context): string =>
  partInWords(part, scenarios[0].region, language);

interface Place extends Compared {
  readonly column: number;
}

function factsOf(
  context: Context,
  { scenarios, series, draws, replicates }: Collected,
  full: EffectInFull,
  { scenario, reference, column }: Place,
): SaidFact[] {
  const { language, labels, comparison } = context;
  const text = NUMBER_WORDS[language];
  const { arbitraryZero, grade } = labels(series[column].indicator.id);
  const titleOf = (place: number) =>
    scenarioTitle(context, comparison.scenarios.find(({ id }) => id === scenarios[place].id)!);
  const level = (row: SummaryRow): SaidFact[] =>
    arbitraryZero === true
      ? []
      : [
          {
            name: text.level(titleOf(row === full.without ? reference : scenario)),
            text: levelText(context, row),
          },
        ];
  const { word } = unitShown(context, full.effect.unit, 'total');
  const { pairs } = full.effect;
  return [
    { name: text.unit, text: word },
    ...level(full.without),
    ...(scenario === reference ? [] : [...level(full.withPolicy), ...differenceFacts(context, full)]),
    { name: text.pairs, text: text.pairsOf(pairs, draws.length, replicates.length) },
    ...(grade ? [{ name: text.weakest, text: grade }] : []),
  ];
}

function levelText(context: Context, { mean, p05, p95, unit }: SummaryRow): string {
  const { text, range } = saidCell(context, estimateShown(context, { mean, low: p05, high: p95 }, unit));
  return range === null ? text : `${text} · ${NUMBER_WORDS[context.language].runs90(range)}`;
}

function differenceFacts(context: Context, { effect, standardError, shareBetter }: EffectInFull): SaidFact[] {
  const { language } = context;
  const text = NUMBER_WORDS[language];
  const { mean, low, high, chanceLow, chanceHigh, parameterLow, parameterHigh } = effect;
  const interval = (from: number | null, to: number | null): string => {
    if (from === null || to === null) return text.notEstimated;
    const cell = saidCell(context, estimateShown(context, { mean, low: from, high: to }, effect.unit));
    return cell.range ?? text.same;
  };
  const { times } = unitShown(context, effect.unit);
  return [
    {
      name: text.difference,
      text: saidCell(context, estimateShown(context, effect, effect.unit), { signed: true }).text,
    },
    { name: text.interval, text: interval(low, high) },
    { name: text.chance, text: interval(chanceLow, chanceHigh) },
    { name: text.parameters, text: interval(parameterLow, parameterHigh) },
    {
      name: text.error,
      text: standardError === null ? text.notEstimated : formatNumber(standardError * times, 2),
    },
    ...(shareBetter === null ? [] : [{ name: text.better, text: formatShare(shareBetter) }]),
  ];
}

/** The parts of a sum, or the indicators that it is made of, with their differences. */
function partsOf(context: Context, collected: Collected, { column, ...compared }: Place): SaidFact[] {
  const { series } = collected;
  const { indicator, part } = series[column];
  if (part !== '') return [];
  const full = (place: number): EffectRow => effectInFull(collected, { ...compared, column: place }).effect;
  const terms = termsOfSum(indicator.id).map((id) => {
    const effect = full(placeOf(collected, id, ''));
    return { name: capitalised(indicatorName(context, id)), effect };
  });
  const [dimension] = (indicator.parts ?? []).filter((one) => !READINGS.includes(one.dimension));
  const ofParts =
    dimension === undefined || terms.length > 0
      ? []
      : series.flatMap((one, place) =>
          one.indicator.id === indicator.id && one.part.startsWith(`${dimension.dimension}=`)
            ? [{ name: capitalised(partOf(collected, one.part, context)), effect: full(place) }]
            : [],
        );
  return [...terms, ...ofParts]
    .filter(({ effect }) => effect.mean !== 0)
    .sort((a, b) => (terms.length > 0 ? 0 : Math.abs(b.effect.mean) - Math.abs(a.effect.mean)))
    .slice(0, MOST_PARTS)
    .map(({ name, effect }) => {
      const shown = estimateShown(context, effect, effect.unit);
      const { text, range } = saidCell(context, shown, { signed: true });
      const { word } = unitShown(context, effect.unit, 'total');
      return { name, text: `${range === null ? text : `${text} [${range}]`} ${word}` };
    });
}

/** Everything that an indicator leans on, with its value in the place, range, grade and source. */
function saidInputs({ language, model }: Context, collected: Collected, { indicator }: Series): SaidInput[] {
  const { range: rangeOf } = words(language);
  return inputsOf(indicator, collected.scenarios[0], model).map(
    ({ parameter, text, unit, usual, range, grade, source }) => {
      const value = `${formatNumber(usual)} ${unitWord(unit, language)}`;
      const ends = range === null ? null : rangeOf(formatNumber(range[0]), formatNumber(range[1]));
      return {
        name: capitalised(inputName(parameter, text, language, model)),
        text: NUMBER_WORDS[language].usual(value, ends, grade),
        source,
      };
    },
  );
}
