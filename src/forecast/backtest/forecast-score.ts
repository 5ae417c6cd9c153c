import { log } from '../../maths/log.js';
import type { ScaleKind } from '../observed/scale.js';
import { type Predictive, type Quantiles5, quantilesOf } from '../projection/predictive.js';
import { crpsSample } from '../scores/crps-sample.js';
import { pit } from '../scores/pit.js';
import { weightedIntervalScore } from '../scores/weighted-interval-score.js';

/** One forecast and what happened. Scores are in the unit of the series; lower is better. */
export interface ForecastScore {
  readonly series: string;
  readonly indicator: string;
  readonly method: string;
  /** The last year whose numbers were used. */
  readonly origin: number;
  readonly year: number;
  /** Years from origin to year. */
  readonly horizon: number;
  readonly observed: number;
  readonly mean: number;
  readonly p05: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
  readonly crps: number;
  /** Of log(1 + value), for what is counted or paid; null for others. */
  readonly crpsLog: number | null;
  readonly wis: number;
  /** Median less what happened. */
  readonly error: number;
  readonly inside50: 0 | 1;
  readonly inside90: 0 | 1;
  readonly pit: number;
}

/** Which forecast it is, of what. */
export type Forecast = Pick<ForecastScore, 'series' | 'indicator' | 'method' | 'origin' | 'year'>;

const LEVELS = [0.05, 0.25, 0.5, 0.75, 0.95];

/** Scores a forecast against what was observed. */
export function scoreForecast(
  forecast: Forecast,
  sample: Predictive,
  observed: number,
  kind: ScaleKind,
): ForecastScore {
  const quantiles = quantilesOf(sample);
  return {
    ...forecast,
    horizon: forecast.year - forecast.origin,
    observed,
    ...quantiles,
    crps: crpsSample(sample, observed),
    crpsLog: kind === 'log' ? crpsOnLogs(sample, observed) : null,
    ...quantileScores(quantiles, observed),
    pit: pit(sample, observed),
  };
}

/** The scores that quantiles alone give. */
export const quantileScores = (
  { p05, p25, p50, p75, p95 }: Pick<Quantiles5, 'p05' | 'p25' | 'p50' | 'p75' | 'p95'>,
  observed: number,
): Pick<ForecastScore, 'wis' | 'error' | 'inside50' | 'inside90'> => ({
  wis: weightedIntervalScore({ levels: LEVELS, quantiles: [p05, p25, p50, p75, p95], outcome: observed }),
  error: p50 - observed,
  inside50: p25 <= observed && observed <= p75 ? 1 : 0,
  inside90: p05 <= observed && observed <= p95 ? 1 : 0,
});

/** The score by which methods are compared: of what is counted or paid that on logarithms. */
export const comparedScore = ({ crps, crpsLog }: Pick<ForecastScore, 'crps' | 'crpsLog'>): number =>
  crpsLog ?? crps;

/** The same of a forecast by itself. */
export const comparedScoreOf = (sample: Predictive, observed: number, kind: ScaleKind): number =>
  kind === 'log' ? crpsOnLogs(sample, observed) : crpsSample(sample, observed);

const crpsOnLogs = (sample: Predictive, observed: number): number =>
  crpsSample(sample.map(logOf), logOf(observed));

/** Of a simple method a count may come out below nothing. */
const logOf = (value: number): number => log(1 + Math.max(0, value));
