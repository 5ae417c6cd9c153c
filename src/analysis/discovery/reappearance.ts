import { stream } from '../../random/streams.js';
import { nearest } from './chosen-step.js';
import { isEndLimited, type LimitedEnd, limitedEnds } from './limits.js';
import { type Peeled, type PeelSettings, peeling } from './peeling.js';
import { type Counts, interestingOf, type Sample, sampleOf } from './sample.js';

/** How often an end is limited again when the cases are drawn anew: shares of the resamples, 0 to 1. */
export interface Reappearance extends LimitedEnd {
  /** In the box of the new trajectory whose coverage is nearest to that of the box. */
  readonly atCoverage: number;
  /** In the one whose density is nearest. */
  readonly atDensity: number;
}

export interface Resampling extends PeelSettings {
  readonly resamples: number;
  readonly seed: string;
}

/**
 * Peels bootstrap resamples, as many cases drawn with replacement as there are, and counts which limits of a box come back. A resample
 * in which no case or every case is of interest brings none back.
 *
 * Source: the test by resampling of Bryant and Lempert 2010, DOI 10.1016/j.techfore.2009.08.002; resamples of the full size in place of their
 * halves: Efron and Tibshirani 1993, DOI 10.1201/9780429246593.
 */
export function reappearances(sample: Sample, box: Peeled, settings: Resampling): Reappearance[] {
  const random = stream(settings.seed, 'bootstrap');
  const ends = limitedEnds(box.limits);
  const back = ends.map(() => ({ coverage: 0, density: 0 }));
  const rows = sample.sorted[0].toSorted();
  const coverage = box.interesting / interestingOf(sample.ofInterest, rows);
  for (let resample = 0; resample < settings.resamples; resample++) {
    const trajectory = peeling(drawnAgain(sample, rows, random), settings);
    const all = trajectory[0].interesting;
    if (all === 0) continue;
    const likeCoverage = nearest(trajectory, ({ interesting }) => interesting / all, coverage);
    const likeDensity = nearest(trajectory, densityOf, densityOf(box));
    ends.forEach((end, n) => {
      if (isEndLimited(likeCoverage.limits, end)) back[n].coverage += 1;
      if (isEndLimited(likeDensity.limits, end)) back[n].density += 1;
    });
  }
  return ends.map((end, n) => ({
    ...end,
    atCoverage: back[n].coverage / settings.resamples,
    atDensity: back[n].density / settings.resamples,
  }));
}

const densityOf = ({ count, interesting }: Counts): number => interesting / count;

/** As many cases as there are, each drawn from all of them. */
function drawnAgain({ cases, ofInterest }: Sample, rows: Int32Array, random: () => number): Sample {
  const times = new Int32Array(ofInterest.length);
  for (let n = 0; n < rows.length; n++) times[rows[Math.floor(random() * rows.length)]] += 1;
  return sampleOf(cases, times);
}
