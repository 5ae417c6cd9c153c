/** What a results folder holds: what scenarios led to, or a published study that was run again. */
export type ResultsKind = 'simulation' | 'study';

/** By these a manifest is known to be one of medinno. */
export const FORMATS: Readonly<Record<ResultsKind, string>> = {
  simulation: 'medinno-results-1',
  study: 'medinno-study-1',
};
