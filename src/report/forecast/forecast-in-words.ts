import { median } from 'simple-statistics';
import {
  type ForecastContext,
  methodTitle,
  seriesTitle,
  seriesUnit,
  shortTitle,
} from '../../charts/forecast/forecast-context.js';
import { inOrder, methodUsed, standingOf } from '../../charts/forecast/method-to-use.js';
import { nothingToBeat } from '../../forecast/backtest/score-rows.js';
import type { SeriesVerdict } from '../../forecast/backtest/verdict.js';
import type { BaselineRow, SeriesForecast } from '../../forecast/forecast-rows.js';
import { capital } from '../../language/english-phrases.js';
import { type EstimateText, formatEstimate, formatNumber, formatShare } from '../../language/numbers.js';
import { words } from '../../language/words.js';

/** A forecast of a year as text: its median and 90 % interval. */
export function quantilesInWords(
  { p05, p50, p95 }: Pick<BaselineRow, 'p05' | 'p50' | 'p95'>,
  times: number,
): EstimateText {
  return formatEstimate(p50 * times, p05 * times, p95 * times);
}

/** What the series will be in the last year, by the method that past forecasts speak for. */
export function amountInWords(
  context: ForecastContext,
  series: SeriesForecast,
  rows: readonly BaselineRow[],
): string {
  const { word, times } = seriesUnit(series.unit, context.language);
  const { mean, low, high } = quantilesInWords(rows[rows.length - 1], times);
  return words(context.language).forecast.amount(mean, low!, high!, word);
}

/** What past forecasts of a series say of the model. */
export function verdictInWords(
  { language, series }: Pick<ForecastContext, 'language' | 'series'>,
  verdict: SeriesVerdict,
): string {
  const { ahead, standing } = words(language).forecast;
  const how = standingOf(verdict);
  if (how === 'notScored' || how === 'noneFromHere') return standing[how];
  const { against, upTo, origins, comparedOrigins, use } = verdict;
  // Both together are the model with the method that the combination has, which need not be the one that was best nearest ahead.
  const together = series.find((one) => one.series === verdict.series)?.combination.with ?? against;
  return standing[how]({
    against: against === null ? '' : methodTitle(against, language),
    ahead: ahead(upTo),
    count: against === null ? origins : comparedOrigins,
    use: methodTitle(use, language, together ?? undefined),
    noError: nothingToBeat(verdict),
  });
}

/** One line a series: what it will be, and what past forecasts say; first those where a simple method did better. */
export const seriesLines = (context: ForecastContext): string[] =>
  inOrder(context.verdicts).map((verdict) => seriesLine(context, verdict));

/** What a series will be, and what past forecasts say. */
export function seriesLine(context: ForecastContext, verdict: SeriesVerdict): string {
  const { language, origin, series } = context;
  const text = words(language).forecast;
  const name = seriesTitle(context, verdict);
  const said = verdictInWords(context, verdict);
  const own = series.find((one) => one.series === verdict.series);
  if (own === undefined) return capital(words(language).reproduce.named(name, said));
  const { method, rows } = methodUsed(own, verdict, origin);
  const amount = amountInWords(context, own, rows);
  const by = methodTitle(method, language, own.combination.with);
  return capital(text.withVerdict(text.will(name, amount, rows[rows.length - 1].year, by), said));
}

/** What holds of all series together: where a simple method did better, else where the model did. */
export function leadInWords(context: ForecastContext): string[] {
  const { language, verdicts } = context;
  const { lead } = words(language).forecast;
  const named = (standing: string) => {
    const own = verdicts.filter((one) => standingOf(one) === standing);
    if (own.length === verdicts.length) return lead.every(own.length);
    return own.length === 0 ? null : lead.named(own.map((one) => shortTitle(context, one)));
  };
  const standings = ['worse', 'noBetter', 'behindSoFar', 'better'];
  const [worse, behind, soFar, better] = standings.map(named);
  const said = [
    ...(worse === null ? [] : [lead.worse(worse)]),
    ...(behind === null ? [] : [lead.behind(behind)]),
    ...(soFar === null ? [] : [lead.behindSoFar(soFar)]),
    ...(better === null ? [] : [lead.better(better)]),
  ];
  return said.length > 0 ? said : [lead.none(verdicts.length)];
}

/** Series that a sentence names; of more it says how many. */
const MOST_NAMED = 3;

/** For which series the model's 50 and 90 % intervals held as often as they should. */
export function intervalsInWords(context: ForecastContext): string {
  const { language, verdicts } = context;
  const { lead } = words(language).forecast;
  const named = (covers: boolean | null) => {
    const own = verdicts.filter((one) => one.covers === covers);
    if (own.length === 0) return null;
    if (own.length === verdicts.length) return lead.every(own.length);
    if (own.length > MOST_NAMED) return lead.some(own.length, verdicts.length);
    return lead.named(own.map((one) => shortTitle(context, one)));
  };
  return lead.intervals(named(true), named(false), named(null));
}

/** How far ahead forecasts were scored, where the forecast reaches farther. */
export function reachInWords({ language, origin, scored, until }: ForecastContext): string[] {
  const most = Math.max(0, ...scored.map(({ horizon }) => horizon));
  return until - origin > most ? [words(language).forecast.reach(most, until)] : [];
}

/** What the model uses that was not known at the origin. */
export function newerInWords({ asked, language, newer, origin, place }: ForecastContext): string[] {
  const text = words(language).forecast.newer;
  const year = asked === 'forecast' ? origin : place.region.startYear;
  const { figures, parameters } = newer;
  const all = [...figures, ...parameters];
  if (all.length === 0) return [text.none(year)];
  const factors = all.filter(({ widened }) => widened).map(({ factor }) => factor);
  const [least, most] = [Math.min, Math.max].map((end) =>
    factors.length === 0 ? '' : formatNumber(end(...factors), 3, { finest: -2 }),
  );
  return [
    text.said(year, figures.length, parameters.length),
    text.wider(factors.length, all.length, { least, most }),
  ];
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
