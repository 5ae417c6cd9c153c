/** How many runs a picture rests on: parameter draws, and replicates of each. */
export interface Precision {
  readonly draws: number;
  readonly replicates: number;
}

/**
 * From the first look to the precision at which numbers are quoted, each the beginning of the next: the draws of the first
 * are those of the last, so that a picture is refined and never replaced by another.
 */
export const STAGES: readonly Precision[] = [
  { draws: 8, replicates: 1 },
  { draws: 30, replicates: 1 },
  { draws: 100, replicates: 1 },
  { draws: 100, replicates: 2 },
];

export const pairsOf = ({ draws, replicates }: Precision): number => draws * replicates;

/** Pairs of runs from which on a 95 % interval is more than their extremes, so that what it leaves out can be called clear. */
export const LEAST_JUDGED = 30;

/** Pairs of runs from which on the page says what the decision depends on. */
export const LEAST_DECIDED = 100;

/** The precision at which the page's numbers are those of the command. */
export const FULL: Precision = STAGES[STAGES.length - 1];

export const FULL_PAIRS = pairsOf(FULL);
