import type { FamilyCoverage } from '../../forecast/backtest/family-coverage.js';
import type { ForecastScore } from '../../forecast/backtest/forecast-score.js';
import type { ScoreRow } from '../../forecast/backtest/score-rows.js';
import type { UnscoredSeries } from '../../forecast/backtest/unscored.js';
import type { SeriesVerdict } from '../../forecast/backtest/verdict.js';
import type { NewerThanOrigin } from '../../forecast/bank/known-until.js';
import type { SeriesForecast } from '../../forecast/forecast-rows.js';
import { SIMPLE_METHODS, type SimpleMethod } from '../../forecast/projection/simple-methods.js';
import { catalogueLabels } from '../../language/indicator-labels.js';
import { shownUnit } from '../../language/units.js';
import { type Language, words } from '../../language/words.js';
import type { Model } from '../../model/model.js';
import { chineseUnit } from '../../scenario/region/chinese-units.js';
import type { HistoryRow } from '../../scenario/region/history-row.js';
import type { RegionWithSources } from '../../scenario/region/region-with-sources.js';
import { type Chart, type ChartDefinition, chartOver } from '../chart.js';
import type { Reader } from '../reader.js';

/** What forecasts and past forecasts of a region are described from. */
export interface ForecastFound {
  /** A forecast of years to come, or past forecasts alone. */
  readonly asked: 'forecast' | 'backtest';
  readonly model: Model;
  readonly place: RegionWithSources;
  readonly history: readonly HistoryRow[];
  /** The last year whose numbers were used. */
  readonly origin: number;
  /** The last year that was forecast. */
  readonly until: number;
  /** Whether the money, prices and people on record after the origin were given. */
  readonly pathGiven: boolean;
  readonly newer: NewerThanOrigin;
  readonly runs: {
    readonly draws: number;
    readonly replicates: number;
    readonly failed: number;
    readonly seed: string;
    /** People for whom one simulated row stands. */
    readonly representation: number;
  };
  /** Empty where only past forecasts were asked for. */
  readonly series: readonly SeriesForecast[];
  readonly scored: readonly ForecastScore[];
  readonly scores: readonly ScoreRow[];
  readonly verdicts: readonly SeriesVerdict[];
  readonly families: readonly FamilyCoverage[];
  readonly unscored: readonly UnscoredSeries[];
  readonly version: string;
}

/** The same for a reader. */
export interface ForecastContext extends Reader, ForecastFound {}

/** Which series it is, of which indicator. */
type Named = Pick<SeriesVerdict, 'series' | 'indicator'>;

/** A series as readers know it: its indicator, and where it counts something else than that, its own name too. */
export function seriesTitle(
  { model, language }: Pick<ForecastContext, 'model' | 'language'>,
  { series, indicator }: Named,
): string {
  const name = catalogueLabels(model)(indicator).name[language];
  return series === indicator ? name : words(language).forecast.seriesOf(name, spaced(series));
}

/** The same in running text: without its own name where no other series observes the indicator. */
export function shortTitle(
  context: Pick<ForecastContext, 'model' | 'language' | 'verdicts'>,
  named: Named,
): string {
  const alone = context.verdicts.filter(({ indicator }) => indicator === named.indicator).length === 1;
  return seriesTitle(context, alone ? { ...named, series: named.indicator } : named);
}

/** A name in camel case as words; letters that stand for words stay large. */
const spaced = (name: string): string =>
  name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/\b[A-Z](?=[a-z])/g, (letter) => letter.toLowerCase());

/** The unit of a series in words, and what its numbers are multiplied by to be in it: fractions are read as percent. */
export function seriesUnit(
  unit: string,
  language: Language,
): { readonly word: string; readonly times: number } {
  if (/^(fraction|share|0 to 1)/.test(unit)) return { word: '%', times: 100 };
  const shown = shownUnit(unit, language);
  if (language === 'en' || shown.word !== unit) return shown;
  return { word: chineseUnit(unit) ?? unit, times: 1 };
}

/** What a method is called in running text. */
export function methodTitle(method: string, language: Language, simple?: string): string {
  const text = words(language).forecast.methods;
  if (method === 'model') return text.model;
  if (method === 'combination')
    return simple === undefined ? text.combination : text.both(methodTitle(simple, language));
  return SIMPLE_METHODS[method as SimpleMethod][language];
}

/** Where it is, from which year on, and what it rests on. */
export function basisOfForecast({
  language,
  place,
  origin,
  asked,
  until,
  runs,
  version,
}: ForecastContext): string {
  const text = words(language).forecast;
  const size = text.runs(runs.draws, runs.replicates);
  const when = asked === 'forecast' ? text.knownTo(origin) : text.scoredTo(until);
  return `${place.region.name[language]} · ${when} · ${size} · medinno ${version}`;
}

/** A chart of forecasts; its foot says where it is, what it rests on, and what is no forecast. */
export const forecastChart = <Row extends object>(
  definition: ChartDefinition<ForecastContext, Row>,
): Chart<ForecastContext> =>
  chartOver(definition, (context) => {
    const { noScenario } = words(context.language).forecast;
    return [basisOfForecast(context), ...(context.asked === 'forecast' ? [noScenario] : [])];
  });
