import type { ScoreRow } from './score-rows.js';

/** How the model's forecasts of a series did against the best simple method. */
export type Verdict = 'better' | 'worse' | 'undecided' | 'tooShort';

/** What past forecasts of a series say of those to come. */
export interface SeriesVerdict {
  readonly series: string;
  readonly indicator: string;
  readonly verdict: Verdict;
  /** The method to use. */
  readonly use: 'model' | 'combination' | (string & {});
  /** The best simple method; null where none could be scored. */
  readonly against: string | null;
  readonly skill: number | null;
  readonly skillLow: number | null;
  readonly skillHigh: number | null;
  /** Years ahead that it is about. */
  readonly upTo: number;
  readonly origins: number;
  readonly effectiveOrigins: number;
  /** Whether the interval of coverage of 90 % intervals holds 0.9; null where there are too few origins. */
  readonly covers: boolean | null;
}

/** The verdict of a series from its scores as many years ahead as there are origins enough for an interval. */
export function verdictOf(series: string, indicator: string, rows: readonly ScoreRow[]): SeriesVerdict {
  const model = rows.find((row) => row.series === series && row.method === 'model' && row.horizon === null);
  if (model === undefined) return { ...NOTHING_SCORED, series, indicator };
  const { against, skill, skillLow, skillHigh, upTo, origins, effectiveOrigins } = model;
  const verdict = verdictBy(skillLow, skillHigh);
  const { coverage90Low: low, coverage90High: high } = model;
  return {
    series,
    indicator,
    verdict,
    use: useOf(verdict, against, skill),
    against,
    skill,
    skillLow,
    skillHigh,
    upTo,
    origins,
    effectiveOrigins,
    covers: low === null || high === null ? null : low <= 0.9 && 0.9 <= high,
  };
}

const NOTHING_SCORED = {
  verdict: 'tooShort',
  use: 'combination',
  against: null,
  skill: null,
  skillLow: null,
  skillHigh: null,
  upTo: 0,
  origins: 0,
  effectiveOrigins: 0,
  covers: null,
} as const;

function verdictBy(low: number | null, high: number | null): Verdict {
  if (low === null || high === null) return 'tooShort';
  if (low > 0) return 'better';
  return high < 0 ? 'worse' : 'undecided';
}

/** The model where it is surely better, the simple method where the model is no better at all, else both together. */
function useOf(verdict: Verdict, against: string | null, skill: number | null): string {
  // Where nothing else could be scored there is nothing to go together with.
  if (verdict === 'better' || against === null) return 'model';
  return against !== null && skill !== null && skill <= 0 ? against : 'combination';
}
