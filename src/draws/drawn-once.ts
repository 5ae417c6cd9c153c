import type { Model } from '../model/model.js';
import { type Draw, type DrawnScenario, drawOf } from './draw.js';

/** Draws that are kept of a scenario; a design of more is made again, since what is kept takes memory. */
const MOST_KEPT = 256;

interface Kept {
  readonly model: Model;
  readonly draws: Map<number, Draw>;
}

const keptOf = new WeakMap<DrawnScenario, Kept>();

/**
 * The same as `drawOf`, made once for the same scenario and model: tables of a comparison ask for the same draws, and each has
 * every uncertain input.
 */
export function drawnOnce(scenario: DrawnScenario, draw: number, model: Model): Draw {
  const held = keptOf.get(scenario);
  const kept = held?.model === model ? held : { model, draws: new Map<number, Draw>() };
  if (kept !== held) keptOf.set(scenario, kept);
  const known = kept.draws.get(draw);
  if (known !== undefined) return known;
  const made = drawOf(scenario, draw, model);
  if (kept.draws.size < MOST_KEPT) kept.draws.set(draw, made);
  return made;
}
