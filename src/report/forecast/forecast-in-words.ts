import { median } from 'simple-statistics';
import {
  type ForecastContext,
  methodTitle,
  seriesTitle,
  seriesUnit,
} from '../../charts/forecast/forecast-context.js';
import { inOrder, methodUsed, standingOf } from '../../charts/forecast/method-to-use.js';
import type { SeriesVerdict } from '../../forecast/backtest/verdict.js';
import type { BaselineRow, SeriesForecast } from '../../forecast/forecast-rows.js';
import { capital } from '../../language/english-phrases.js';
import { type EstimateText, formatEstimate, formatShare } from '../../language/numbers.js';
import { words } from '../../language/words.js';


/** A forecast of a year as text: its median and 90 % interval. */
export function quantilesInWords(
  { p05, p50, p95 }: Pick<BaselineRow, 'p05' | 'p50' | 'p95'>,
  times: number,
): EstimateText {
  return formatEstimate(p50 * times, p05 * times, p95 * times);
}

/** What the series will be in the last year, by the method that past forecasts speak for. */
export function amountInWords(context: ForecastContext, series: SeriesForecast, rows: readonly BaselineRow[]): string {
  const { word, times } = seriesUnit(series.unit, context.language);
  const { mean, low, high } = quantilesInWords(rows[rows.length - 1], times);
  return words(context.language).forecast.amount(mean, low!, high!, word);
}

/** What past forecasts of a series say of the model. */
export function verdictInWords({ language }: Pick<ForecastContext, 'language'>, verdict: SeriesVerdict): string {
  const { standing } = words(language).forecast;
  const how = standingOf(verdict);
  if (how === 'notScored') return standing.notScored;
  return standing[how](methodTitle(verdict.against!, language), verdict.origins);
}

/** One line a series: what it will be, and what past forecasts say; first those where a simple method did better. */
export function seriesLines(context: ForecastContext): string[] {
  const { language, origin, series, verdicts } = context;
  const text = words(language).forecast;
  return inOrder(verdicts).map((verdict) => {
    const name = seriesTitle(context, verdict);
    const said = verdictInWords(context, verdict);
    const own = series.find((one) => one.series === verdict.series);
    if (own === undefined) return capital(words(language).reproduce.named(name, said));
    const { method, rows } = methodUsed(own, verdict, origin);
    const amount = amountInWords(context, own, rows);
    const by = methodTitle(method, language, own.combination.with);
    return capital(text.withVerdict(text.will(name, amount, rows[rows.length - 1].year, by), said));
  });
}

/** What holds of all series together: where a simple method did better, else where the model did. */
export function leadInWords(context: ForecastContext): string[] {
  const { language, verdicts } = context;
  const { lead } = words(language).forecast;
  const named = (standings: readonly string[]) =>
    verdicts.filter((one) => standings.includes(standingOf(one))).map((one) => seriesTitle(context, one));
  const [worse, behind, better] = [['worse'], ['noBetter', 'behindSoFar'], ['better']].map(named);
  const said = [
    ...(worse.length > 0 ? [lead.worse(worse)] : []),
    ...(behind.length > 0 ? [lead.behind(behind)] : []),
    ...(better.length > 0 ? [lead.better(better)] : []),
  ];
  return said.length > 0 ? said : [lead.none(verdicts.length)];
}

/** What the model uses that was not known at the origin. */
export function newerInWords({ asked, language, model, newer, origin, place }: ForecastContext): string[] {
  const text = words(language).forecast.newer;
  const year = asked === 'forecast' ? origin : place.region.startYear;
  const { figures, parameters } = newer;
  const all = figures.length + parameters.length;
  if (all === 0) return [text.none(year)];
  const wider =
    figures.filter(({ widened }) => widened).length +
    parameters.filter(({ id }) => model.parameters[id].distribution !== 'choice').length;
  return [text.said(year, figures.length, parameters.length), text.wider(wider, all)];
}

/** What is given of the years ahead. */
export function givenInWords({ language, origin, pathGiven }: ForecastContext): string {
  const { given } = words(language).forecast;
  return pathGiven ? given.recorded : given.none(origin);
}

/** How wide the model's intervals are in the last year; nothing where there is no forecast. */
export function widthInWords({ language, series, until }: ForecastContext): string[] {
  const shares = series.map(({ rows }) => {
    const { p05, p50, p95 } = rows[rows.length - 1];
    return (p95 - p05) / Math.abs(p50);
  });
  return shares.length === 0 ? [] : [words(language).forecast.width(until, formatShare(median(shares)))];
}
