import type { TopLevelSpec } from 'vega-lite';
import {
  basisOfForecast,
  type ForecastContext,
  methodTitle,
  seriesTitle,
  seriesUnit,
} from '../../charts/forecast/forecast-context.js';
import { inOrder, methodUsed, type Standing, standingOf } from '../../charts/forecast/method-to-use.js';
import { withoutWords } from '../../charts/frame.js';
import type { Form } from '../../charts/sizes.js';
import { forecastLine } from '../../commands/forecast-line.js';
import type { ForecastResult } from '../../commands/forecast-result.js';
import type { SeriesVerdict } from '../../forecast/backtest/verdict.js';
import type { SeriesForecast } from '../../forecast/forecast-rows.js';
import { capital } from '../../language/english-phrases.js';
import type { Language } from '../../language/languages.js';
import { words } from '../../language/words.js';
import {
  givenInWords,
  intervalsInWords,
  leadInWords,
  newerInWords,
  reachInWords,
  seriesLine,
} from '../../report/forecast/forecast-in-words.js';
import { csvFile } from '../../results/csv.js';
import { type MethodRow, methodRows, type ScoresTable, scoresTable } from './forecast-scores.js';
import { type SinceTable, sinceTable } from './forecast-since.js';
import { type YearRow, yearRows } from './forecast-years.js';

/** A forecast as the page shows it, under the number that it was asked for. */
export interface SaidForecast {
  readonly kind: 'forecast';
  readonly number: number;
  /** Draws that it rests on, and those at full precision. */
  readonly draws: number;
  readonly fullDraws: number;
  readonly failed: number;
  readonly origin: number;
  readonly until: number;
  /** The call that gives the same numbers. */
  readonly command: string;
  /** Tables as the command writes them, by the names that it gives them. */
  readonly files: Readonly<Record<'forecast.csv' | 'scores.csv', string>>;
  readonly said: Readonly<Record<Language, ForecastInWords>>;
}

/** The same in one language. */
export interface ForecastInWords {
  readonly heading: string;
  readonly basis: string;
  /** Where a simple method did as well as the model or better: what is said first. */
  readonly lead: string;
  readonly notes: readonly string[];
  /** First those where a simple method did better. */
  readonly series: readonly SaidSeries[];
}

/** One series. */
export interface SaidSeries {
  readonly series: string;
  readonly title: string;
  /** In which its numbers are. */
  readonly unit: string;
  readonly standing: Standing;
  /** What it will be, by which method, and what past forecasts say. */
  readonly line: string;
  readonly method: string;
  readonly chart: {
    readonly title: string;
    readonly reading: string;
    readonly spec: Readonly<Record<Form, TopLevelSpec>>;
  };
  readonly years: readonly YearRow[];
  readonly methods: readonly MethodRow[];
  readonly scores: ScoresTable | null;
  /** What happened after the origin; null where nothing is on record. */
  readonly since: SinceTable | null;
}

/** What the command writes of a forecast, for the page. */
export function saidForecast(
  number: number,
  result: ForecastResult,
  { fullDraws }: Pick<SaidForecast, 'fullDraws'>,
): SaidForecast {
  const { asked, table } = result;
  return {
    kind: 'forecast',
    number,
    draws: asked.draws,
    fullDraws,
    failed: table('failures').length,
    origin: asked.origin,
    until: asked.until,
    command: forecastLine(asked, undefined),
    files: { 'forecast.csv': csvFile(table('forecasts')), 'scores.csv': csvFile(table('scores')) },
    said: { en: inWords(result, 'en'), zh: inWords(result, 'zh') },
  };
}

function inWords(result: ForecastResult, language: Language): ForecastInWords {
  const context = result.context({ language });
  const { forecast, paragraph } = words(language);
  return {
    heading: forecast.heading(context.place.region.name[language], context.until),
    basis: basisOfForecast(context),
    lead: paragraph([...leadInWords(context), intervalsInWords(context)]),
    notes: [
      ...reachInWords(context),
      givenInWords(context),
      paragraph(newerInWords(context)),
      forecast.noScenario,
      forecast.health,
    ],
    series: inOrder(context.verdicts).flatMap((verdict) => {
      const own = context.series.find(({ series }) => series === verdict.series);
      return own === undefined ? [] : [saidSeries(result, context, own, verdict)];
    }),
  };
}

function saidSeries(
  result: ForecastResult,
  context: ForecastContext,
  own: SeriesForecast,
  verdict: SeriesVerdict,
): SaidSeries {
  const { language, origin } = context;
  const drawn = (form: Form) => result.chart(`forecast-${own.series}`, { language, form });
  const [wide, narrow] = [drawn('wide'), drawn('narrow')];
  const { method } = methodUsed(own, verdict, origin);
  return {
    series: own.series,
    title: capital(seriesTitle(context, verdict)),
    unit: seriesUnit(own.unit, language).word,
    standing: standingOf(verdict),
    line: seriesLine(context, verdict),
    method: methodTitle(method, language, own.combination.with),
    chart: {
      title: wide.title,
      reading: wide.reading ?? '',
      spec: { wide: withoutWords(wide.spec), narrow: withoutWords(narrow.spec) },
    },
    years: yearRows(context, own, verdict),
    methods: methodRows(context, own, method),
    scores: scoresTable(context, verdict),
    since: sinceTable(context, own, method),
  };
}
