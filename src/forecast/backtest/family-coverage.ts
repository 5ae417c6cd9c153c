import type { ForecastScore } from './forecast-score.js';
import { byOrigin, coversOf, type HeldShares, heldShares } from './held-shares.js';
import { BLOCKS, type ScoreRow } from './score-rows.js';

/** Whether intervals of a method hold what they say, over all series of a region in the same unit, so many years ahead. */
export interface FamilyCoverage
  extends HeldShares,
    Pick<ScoreRow, 'method' | 'horizon' | 'upTo' | 'origins' | 'effectiveOrigins' | 'n'> {
  /** The unit of its indicators: persons, papers, patents; a ratio is a family by itself. */
  readonly family: string;
  /** Its series, with a space between two. */
  readonly series: string;
  /** Whether the intervals of both shares hold 0.5 and 0.9; null where there are too few origins. */
  readonly covers: boolean | null;
}

/** Methods whose intervals are looked at: those that rest on the model. */
const METHODS = ['model', 'combination'];

/**
 * Coverage by family, years ahead and over all. An origin counts once, with the share of all of its forecasts: what surprised one series in a
 * year surprised those near it too, so that its forecasts are not independent.
 * @param familyOf what a series of an indicator counts, by the indicator's id
 */
export function familyCoverage(
  scores: readonly ForecastScore[],
  familyOf: (indicator: string) => string,
  seed: string,
): FamilyCoverage[] {
  const families = [...new Set(scores.map(({ indicator }) => familyOf(indicator)))];
  return families.flatMap((family) =>
    METHODS.flatMap((method) => {
      const own = scores.filter((one) => one.method === method && familyOf(one.indicator) === family);
      const horizons = [...new Set(own.map(({ horizon }) => horizon))].sort((a, b) => a - b);
      if (horizons.length === 0) return [];
      const reach = Math.max(horizons[0], ...horizons.filter((upTo) => reaches(own, upTo)));
      return [null, ...horizons].map((horizon) => {
        const upTo = horizon ?? reach;
        const here = own.filter((one) => (horizon === null ? one.horizon <= upTo : one.horizon === horizon));
        return { family, ...seriesAndMethod(here, method), horizon, upTo, ...heldBy(here, upTo, seed) };
      });
    }),
  );
}

const seriesAndMethod = (scores: readonly ForecastScore[], method: string) => ({
  series: [...new Set(scores.map(({ series }) => series))].join(' '),
  method,
});

/** Whether there are origins enough for an interval so many years ahead. */
const reaches = (scores: readonly ForecastScore[], upTo: number): boolean =>
  byOrigin(scores.filter(({ horizon }) => horizon <= upTo)).length >= BLOCKS * upTo;

function heldBy(scores: readonly ForecastScore[], block: number, seed: string) {
  const origins = byOrigin(scores);
  const held = heldShares(origins, { block, seed });
  return {
    origins: origins.length,
    effectiveOrigins: Math.floor(origins.length / block),
    n: scores.length,
    ...held,
    covers: coversOf(held),
  };
}
