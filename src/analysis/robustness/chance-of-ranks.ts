import { normal } from '../../random/normal.js';
import { stream } from '../../random/streams.js';
import { METRICS, type Measured, metricRanks, metricValues, type RobustnessMetric } from './metrics.js';
import { sharesOf } from './payoffs.js';
import { addRanks } from './ranks.js';
import { measurable, type WeightedPayoffs } from './weighted-payoffs.js';

/** How often resamples give each strategy each rank. */
export interface ChanceOfRanks {
  readonly resamples: number;
  /** By measure, one row a strategy: shares of the resamples with rank 1, 2 and so on; ties shared. Null where there is nothing to satisfy. */
  readonly ranks: Readonly<Record<RobustnessMetric, number[][] | null>>;
  /** By measure, one a strategy: share of the resamples in which it is first. */
  readonly first: Readonly<Record<RobustnessMetric, number[] | null>>;
}

/**
 * Ranks under resampling: states are drawn with replacement, each with its weight and with the noise that is in its payoffs; noise is
 * taken out of each resample anew; what random numbers add to all states alike is drawn for each resample. The worst case of a resample is
 * never worse than that of the sample: chances of ranks by the worst case and by the largest regret are rough.
 *
 * Source: Efron and Tibshirani 1993, An Introduction to the Bootstrap, DOI 10.1201/9780429246593.
 */
export function chanceOfRanks(
  matrix: WeightedPayoffs,
  measured: Measured,
  { resamples, seed }: { readonly resamples: number; readonly seed: string },
): ChanceOfRanks {
  const random = stream(seed, 'resampled states');
  const strategies = matrix.payoffs.length;
  const shares = METRICS.map(() => matrix.payoffs.map(() => new Float64Array(strategies)));
  for (let resample = 0; resample < resamples; resample++) {
    const drawn = resampled(matrix, random);
    const ranks = metricRanks(metricValues(measurable(drawn), drawn, measured));
    METRICS.forEach((metric, m) => {
      const own = ranks[metric];
      if (own !== null) addRanks(shares[m], own, 1 / resamples);
    });
  }
  const of = <T>(pick: (own: readonly Float64Array[]) => T) =>
    Object.fromEntries(
      METRICS.map((metric, m) => [
        metric,
        metric === 'satisficing' && measured.threshold === null && matrix.acceptable === null
          ? null
          : pick(shares[m]),
      ]),
    ) as Record<RobustnessMetric, T | null>;
  return {
    resamples,
    ranks: of((own) => own.map((row) => Array.from(row))),
    first: of((own) => own.map((row) => row[0])),
  };
}

function resampled(
  { payoffs, shares, noise, acceptable }: WeightedPayoffs,
  random: () => number,
): WeightedPayoffs {
  const states = drawnStates(shares, random);
  const common = payoffs.map((_, strategy) => {
    const variance = noise?.shared?.[strategy] ?? 0;
    return variance > 0 ? Math.sqrt(variance) * normal(random()) : 0;
  });
  // Of the others it is stated as that of their difference to the reference.
  const ofReference = noise === null ? 0 : common[noise.reference];
  return {
    payoffs: payoffs.map((row, strategy) => {
      const added = strategy === noise?.reference ? ofReference : common[strategy] + ofReference;
      return Float64Array.from(states, (state) => row[state] + added);
    }),
    shares: sharesOf(
      Float64Array.from(states, (state) => shares[state]),
      states.length,
    ),
    noise,
    acceptable: acceptable?.map((held) => Array.from(states, (state) => held[state])) ?? null,
  };
}

/** As many as there are, drawn with replacement; again where none of them counts. */
function drawnStates(shares: Float64Array, random: () => number): Int32Array {
  for (;;) {
    const states = Int32Array.from(shares, () => Math.floor(random() * shares.length));
    if (states.some((state) => shares[state] > 0)) return states;
  }
}
