import { association } from './association.js';
import type { Peeled } from './peeling.js';
import type { Counts } from './sample.js';

/**
 * The step whose box is taken: of those after the first that are as dense as the threshold, the one that goes together best with being of interest,
 * which weighs density and coverage; the earlier of equals. Null where none is dense enough.
 */
export function chosenStep(trajectory: readonly Peeled[], threshold: number): number | null {
  const [all] = trajectory;
  let best: number | null = null;
  trajectory.forEach((box, step) => {
    if (step === 0 || box.interesting < threshold * box.count) return;
    if (best === null || association(box, all) > association(trajectory[best], all)) best = step;
  });
  return best;
}

/** The box whose value lies nearest to a target; the later of equals. */
export function nearest(
  trajectory: readonly Peeled[],
  measure: (box: Counts) => number,
  target: number,
): Peeled {
  return trajectory.reduce((best, box) =>
    Math.abs(measure(box) - target) <= Math.abs(measure(best) - target) ? box : best,
  );
}
