/**
 * What a results folder holds: what scenarios led to, a published study that was run again, the points of an experiment, forecasts of
 * a region and their scores, or portfolios that a search found.
 */
export type ResultsKind = 'simulation' | 'study' | 'experiment' | 'forecast' | 'search';

/** By these a manifest is known to be one of medinno. */
export const FORMATS: Readonly<Record<ResultsKind, string>> = {
  simulation: 'medinno-results-1',
  study: 'medinno-study-1',
  experiment: 'medinno-experiment-1',
  forecast: 'medinno-forecast-1',
  search: 'medinno-search-1',
};
