import type { BoxStatistics } from './box-statistics.js';
import type { Box, LimitEnd } from './limits.js';

/** A box, how good it is on the cases that were left when it was sought, and the ids of the inputs that it really limits. */
export interface DescribedBox extends Box, BoxStatistics {
  readonly restricted: readonly string[];
}

/** Step 0 holds all cases that were left; every further step is the box after one peel. */
export interface TrajectoryStep extends DescribedBox {
  readonly step: number;
}

/** Whether one limit of a box can be taken seriously. */
export interface LimitTest {
  readonly id: string;
  /** One end of a range, or the choices that were kept. */
  readonly end: LimitEnd;
  /** Bryant and Lempert's quasi-p-value, as published: it does not know how many limits the search had to choose from. */
  readonly quasiP: number;
  /** The same times the number of ends and choices that could have been limited, at most 1 (Bonferroni). */
  readonly adjustedP: number;
  /** Share of bootstrap resamples that limit the same end, in the box of like coverage; null without resamples. */
  readonly reappearsAtCoverage: number | null;
  /** The same in the box of like density. */
  readonly reappearsAtDensity: number | null;
}

/** The box of a search: the chosen one of the trajectory, pasted if asked, without the limits that were not significant. */
export interface PrimBox extends DescribedBox {
  /** The limits of the box, one test for each. */
  readonly tests: readonly LimitTest[];
  /** Limits that were not significant, in the order in which they were dropped, each as it was tested then. */
  readonly dropped: readonly LimitTest[];
  /** Permutation test of the chosen step; null without permutations. */
  readonly pValue: number | null;
  /** Average density that peeling finds by chance with about as many cases as the chosen step; null without permutations. */
  readonly densityByChance: number | null;
  /** Whether a limit is left and the permutation test reaches the level; null where a limit is left that no permutations tested. */
  readonly significant: boolean | null;
}

/**
 * Why there is no box to rely on: no case was left or of interest; all were; no peel was possible; no box was as dense as the threshold;
 * none of its limits was significant; or peeling finds as good a box where the outcomes are dealt by chance.
 */
export type NoBox =
  | 'noCasesOfInterest'
  | 'allOfInterest'
  | 'nothingToPeel'
  | 'belowThreshold'
  | 'noSignificantLimit'
  | 'withinChance';

/** One search for a box. */
export interface PrimSearch {
  /** Empty where no case or every case is of interest. */
  readonly trajectory: readonly TrajectoryStep[];
  /** The step of the trajectory that was chosen; null where none was. */
  readonly chosen: number | null;
  /** Steps by which the chosen box was widened; empty unless asked for. */
  readonly pasted: readonly DescribedBox[];
  /** Null where no step was chosen; not to be relied on where there is a reason. */
  readonly box: PrimBox | null;
  /** Null where the box can be relied on, as far as it was tested. */
  readonly reason: NoBox | null;
}

/** The first search, and what came after it. */
export interface PrimResult extends PrimSearch {
  /** Boxes without a reason against them, in the order in which they were found. */
  readonly boxes: readonly PrimBox[];
  /** Searches among the cases outside the boxes before, if asked for; the last may have found nothing. */
  readonly further: readonly PrimSearch[];
}
