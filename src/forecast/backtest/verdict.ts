import { type ScoreVerdict, verdictOfSkill } from '../../scenario/region/own-scores.js';
import { coversOf } from './held-shares.js';
import { BLOCKS, nothingToBeat, type ScoreRow } from './score-rows.js';

/** How the model's forecasts of a series did against the best simple method. */
export type Verdict = ScoreVerdict | 'tooShort';

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
  /** Origins at which the best simple method has a forecast too: the verdict rests on these. */
  readonly comparedOrigins: number;
  /** Whether the intervals of coverage hold 0.5 of 50 % intervals and 0.9 of 90 % intervals; null where there are too few origins. */
  readonly covers: boolean | null;
}

/**
 * The verdict of a series from its scores as many years ahead as there are origins enough for an interval. Where no simple method has a
 * forecast from the origin of today, the model is all that there is to use.
 */
export function verdictOf(
  series: string,
  indicator: string,
  rows: readonly ScoreRow[],
  { onlyModel = false }: { readonly onlyModel?: boolean } = {},
): SeriesVerdict {
  const model = rows.find((row) => row.series === series && row.method === 'model' && row.horizon === null);
  const only = onlyModel ? { use: 'model' } : {};
  if (model === undefined) return { ...NOTHING_SCORED, ...only, series, indicator };
  const { against, skill, skillLow, skillHigh, upTo, origins, effectiveOrigins, comparedOrigins } = model;
  const verdict = verdictBy(model);
  const both = rows.find(
    (row) => row.series === series && row.method === 'combination' && row.horizon === null,
  );
  return {
    series,
    indicator,
    verdict,
    use: useOf(verdict, { against, skill, both: both?.skill ?? null }),
    against,
    skill,
    skillLow,
    skillHigh,
    upTo,
    origins,
    effectiveOrigins,
    comparedOrigins,
    covers: coversOf(model),
    ...only,
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
  comparedOrigins: 0,
  covers: null,
} as const;

function verdictBy(model: ScoreRow): Verdict {
  const { skillLow: low, skillHigh: high, comparedOrigins, crps, upTo } = model;
  // A method without any error can't be done as well as by one that has some.
  if (nothingToBeat(model) && crps > 0 && comparedOrigins >= BLOCKS * upTo) return 'worse';
  return low === null || high === null ? 'tooShort' : verdictOfSkill(low, high);
}

/** What skill there is, of the model and of both together, against which simple method. */
interface Compared {
  readonly against: string | null;
  readonly skill: number | null;
  readonly both: number | null;
}

/**
 * The model where it is surely better; both together where each of model and both has skill; else the simple method. Where no simple
 * method could be scored nothing speaks for the model either, and both count alike, as where nothing was scored.
 */
function useOf(verdict: Verdict, { against, skill, both }: Compared): string {
  if (verdict === 'better') return 'model';
  if (against === null) return 'combination';
  return hasSkill(skill) && hasSkill(both) ? 'combination' : against;
}

const hasSkill = (skill: number | null): boolean => skill !== null && skill > 0;
