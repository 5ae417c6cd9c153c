import { hypervolume } from '../../analysis/optimisation/hypervolume.js';

/** How far one of several searches came by itself. */
export interface AgreementRow {
  /** From 1; null of all of them together. */
  readonly search: number | null;
  /** Points of its front, and how many of them no point of another search is better than. */
  readonly front: number;
  readonly kept: number;
  /** Share of the space between the worst and the best value of every goal, over all fronts, that it covers. */
  readonly hypervolume: number;
  /** The same as a share of what all together cover; null where that is nothing. */
  readonly ofAll: number | null;
}

/** The front of one search, and of all. */
interface FrontOf {
  readonly key: string;
  readonly goals: readonly number[];
}

/**
 * How far searches that began from different random numbers agree: the nearer the share that each covers of what all cover together is to 1,
 * the less was left to chance. Nothing of a single search. The worst ends of a front cover nothing by themselves.
 * @param fronts of each search, and the points of all of them that no other is better than; goals are to be low
 * @example
 * const [a, b, c] = [[0, 4], [2, 2], [4, 0]].map((goals, n) => ({ key: String(n), goals }));
 * agreementRows([[a, b, c], [a, c]], [a, b, c]).map(({ ofAll }) => ofAll); // => [1, 0, 1]
 */
export function agreementRows(
  fronts: readonly (readonly FrontOf[])[],
  together: readonly FrontOf[],
): AgreementRow[] {
  if (fronts.length < 2) return [];
  const all = [...fronts.flat(), ...together];
  const ends = (all[0]?.goals ?? []).map((_, g) => {
    const values = all.map(({ goals }) => goals[g]);
    return { low: Math.min(...values), high: Math.max(...values) };
  });
  const share = (front: readonly FrontOf[]) =>
    ends.length === 0
      ? 0
      : hypervolume(
          front.map(({ goals }) =>
            goals.map((goal, g) =>
              ends[g].high > ends[g].low ? (goal - ends[g].low) / (ends[g].high - ends[g].low) : 0,
            ),
          ),
          ends.map(() => 1),
        );
  const whole = share(together);
  const kept = new Set(together.map(({ key }) => key));
  const row = (search: number | null, front: readonly FrontOf[]): AgreementRow => {
    const covered = share(front);
    return {
      search,
      front: front.length,
      kept: front.filter(({ key }) => kept.has(key)).length,
      hypervolume: covered,
      ofAll: whole > 0 ? covered / whole : null,
    };
  };
  return [...fronts.map((front, n) => row(n + 1, front)), row(null, together)];
}
