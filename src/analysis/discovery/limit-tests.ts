import type { Cases } from './cases.js';
import { type LimitedEnd, limitedEnds, withoutEnd } from './limits.js';
import type { Peeled } from './peeling.js';
import type { LimitTest } from './prim-result.js';
import { quasiP } from './quasi-p.js';
import type { Reappearance } from './reappearance.js';
import { countsWithin, type Sample } from './sample.js';

/** What a limit must reach to stay. */
export interface Demands {
  /** Largest adjusted quasi-p-value. */
  readonly level: number;
  /** Smallest share of the resamples in which it comes back, in the box of like coverage and in that of like density. */
  readonly minimumReappearance: number;
}

/** A box of which every limit is significant, and what was dropped on the way. */
interface Simplified {
  readonly box: Peeled;
  readonly tests: readonly LimitTest[];
  readonly dropped: readonly LimitTest[];
}

/** A limit with its test. */
type Tested = LimitedEnd & { readonly test: LimitTest };

/**
 * Drops limits one at a time, each time the one of the largest quasi-p-value among those that fall short, and tests the rest again, since a
 * limit may explain what another seemed to.
 */
export function simplified(
  sample: Sample,
  start: Peeled,
  back: readonly Reappearance[] | null,
  demands: Demands,
): Simplified {
  const dropped: LimitTest[] = [];
  let box = start;
  for (;;) {
    const tested = testsOf(sample, box, back);
    const short = tested.filter(({ test }) => !isSignificant(test, demands));
    if (short.length === 0) return { box, tests: tested.map(({ test }) => test), dropped };
    const worst = short.reduce((one, other) => (other.test.quasiP > one.test.quasiP ? other : one));
    dropped.push(worst.test);
    const limits = withoutEnd(box.limits, worst, sample.cases.whole);
    box = { limits, ...countsWithin(sample, limits) };
  }
}

function testsOf(sample: Sample, box: Peeled, back: readonly Reappearance[] | null): Tested[] {
  const ends = couldBeLimited(sample.cases);
  return limitedEnds(box.limits).map((limited) => {
    const again = back?.find(({ input, end }) => input === limited.input && end === limited.end);
    const p = quasiP(sample, box, limited);
    const test: LimitTest = {
      id: box.limits[limited.input].id,
      end: limited.end,
      quasiP: p,
      adjustedP: Math.min(1, p * ends),
      reappearsAtCoverage: again?.atCoverage ?? null,
      reappearsAtDensity: again?.atDensity ?? null,
    };
    return { ...limited, test };
  });
}

const isSignificant = (
  { adjustedP, reappearsAtCoverage, reappearsAtDensity }: LimitTest,
  { level, minimumReappearance }: Demands,
): boolean =>
  adjustedP <= level &&
  (reappearsAtCoverage ?? 1) >= minimumReappearance &&
  (reappearsAtDensity ?? 1) >= minimumReappearance;

/** Both ends of every number that varies, and every choice of an input that has several. */
const couldBeLimited = ({ whole }: Cases): number =>
  whole.reduce((sum, limit) => {
    if (limit.kind === 'choice') return sum + (limit.kept.length > 1 ? limit.kept.length : 0);
    return sum + (limit.high > limit.low ? 2 : 0);
  }, 0);
