import type { SeriesVerdict } from '../../forecast/backtest/verdict.js';
import type { BaselineRow, SeriesForecast } from '../../forecast/forecast-rows.js';

/** How the model stands to the best simple method in past forecasts of a series. */
export type Standing =
  | 'worse'
  | 'noBetter'
  /** The simple method scored better, in too few forecasts to conclude from. */
  | 'behindSoFar'
  | 'undecided'
  | 'tooShort'
  | 'better'
  /** Scored, but no simple method has a forecast to compare with, as soon after a change of definition: too short to tell. */
  | 'noSimple'
  | 'notScored'
  /** No simple method has a forecast from this origin: the model is all that there is. */
  | 'noneFromHere';

/** The order in which series stand: first where a simple method did better. */
const ORDER: readonly Standing[] = [
  'worse',
  'noBetter',
  'behindSoFar',
  'undecided',
  'tooShort',
  'noSimple',
  'noneFromHere',
  'notScored',
  'better',
];

/** From so many origins nothing is said of how the model did. */
const ONE_EPISODE = 1;

export function standingOf(one: SeriesVerdict): Standing {
  const { verdict, use, against, skill, origins, comparedOrigins } = one;
  if (verdict === 'better') return verdict;
  if (use === 'model') return 'noneFromHere';
  if (verdict === 'worse') return verdict;
  if (origins === 0) return 'notScored';
  if (against === null) return 'noSimple';
  const behind = skill === null || skill <= 0;
  if (verdict === 'undecided') return behind ? 'noBetter' : 'undecided';
  return behind && comparedOrigins > ONE_EPISODE ? 'behindSoFar' : 'tooShort';
}

/** Series in the order in which they stand. */
export const inOrder = (verdicts: readonly SeriesVerdict[]): SeriesVerdict[] =>
  ORDER.flatMap((standing) => verdicts.filter((one) => standingOf(one) === standing));

/** The forecast of a series that is shown. */
export interface Used {
  readonly method: string;
  readonly rows: readonly BaselineRow[];
}

/** The method that past forecasts speak for; the model where that has no forecast from this origin. */
export function methodUsed(
  series: SeriesForecast,
  { use }: Pick<SeriesVerdict, 'use'>,
  origin: number,
): Used {
  const ofModel = series.rows.filter(({ year }) => year > origin);
  if (use === 'combination' && series.combination.rows.length > 0)
    return { method: use, rows: series.combination.rows };
  const rows = simpleRows(series, use);
  return rows === null ? { method: 'model', rows: ofModel } : { method: use, rows };
}

/** The years of a simple method; null where it has none. */
export function simpleRows(
  { baselines }: SeriesForecast,
  method: string | null,
): readonly BaselineRow[] | null {
  const found = (
    baselines as Readonly<Record<string, SeriesForecast['baselines'][keyof SeriesForecast['baselines']]>>
  )[method ?? ''];
  return found === undefined || 'available' in found || found.length === 0 ? null : found;
}
