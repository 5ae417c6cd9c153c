import { incompleteBeta } from '../../maths/incomplete-beta.js';
import { type LimitedEnd, withoutEnd } from './limits.js';
import type { Peeled } from './peeling.js';
import { type Counts, countsWithin, type Sample } from './sample.js';

/**
 * Quasi-p-value of one limit of a box: the probability that as many of the box's cases would be of interest if each were so with the
 * density of the box without this limit. "Quasi", since the limit was sought out and the cases of the one box are among those of the other.
 *
 * Source: Bryant and Lempert 2010, DOI 10.1016/j.techfore.2009.08.002.
 */
export function quasiP(sample: Sample, box: Peeled, limited: LimitedEnd): number {
  const wider = countsWithin(sample, withoutEnd(box.limits, limited, sample.cases.whole));
  return atLeast(box, wider.interesting / wider.count);
}

/** Probability of at least so many of interest among so many cases, each being so with one probability. */
function atLeast({ count, interesting }: Counts, probability: number): number {
  return interesting === 0 ? 1 : incompleteBeta(probability, interesting, count - interesting + 1);
}
