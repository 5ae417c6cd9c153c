import type { Precision } from '../ensemble/until-error.js';

/** A target that was not reached, in words. */
export function untilErrorText({ target, reached, replicates, most }: Precision): string {
  const error = reached === null ? 'cannot be estimated' : `is ${Number(reached.toPrecision(3))}`;
  const cap = replicates >= most ? `, the most there may be (--most-replicates ${most})` : '';
  return `--until-error ${target} was not reached: the largest standard error by chance ${error} after ${replicates} replicates${cap}`;
}
