import { baselineControls } from './entries/controls.js';
import { type Size, targetsOf } from './entries/lever.js';
import type { ParameterValues } from './entries/parameter.js';
import type { Model } from './model.js';
import { type Acting, movedControls } from './moved-controls.js';

/** Share of the effect of a dose's first part below which more of it counts as having no effect. */
const SLACK = 0.1;

/** A control that the last part of a dose hardly moves. */
interface Slackening {
  readonly control: string;
  /** The dose from which on more of it hardly moves the control. */
  readonly enough: number;
}

/**
 * Dose beyond the capacity of its lever: the control it moves has a limit (a share of 1, three platforms a thousand posts) or rises
 * ever more slowly (recruits whom a place attracts). Found by calling the lever; null where every part of the dose counts.
 */
export function slackening(
  lever: Acting,
  dose: number,
  p: ParameterValues,
  model: Model,
  size: Size,
): Slackening | null {
  const [target] = targetsOf(lever);
  for (const control of movedControls(lever, model)) {
    const at = (share: number): number => {
      const controls = baselineControls(model.controls, p);
      lever.act(controls, dose * share, p, { price: 1, size, target });
      return controls[control];
    };
    const moves = (share: number) => Math.abs(at(share + STEP) - at(share)) / STEP;
    const first = moves(0);
    if (first === 0 || moves(1 - STEP) >= SLACK * first) continue;
    let [low, high] = [0, 1];
    while (high - low > STEP) {
      const middle = (low + high) / 2;
      if (moves(middle) >= SLACK * first) low = middle;
      else high = middle;
    }
    return { control, enough: dose * high };
  }
  return null;
}

/** Part of the dose by which its effect is measured. */
const STEP = 1e-3;
