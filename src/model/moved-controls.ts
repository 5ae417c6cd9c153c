import { baselineControls, type Controls } from './entries/control.js';
import type { Lever } from './entries/lever.js';
import type { ParameterValues } from './entries/parameter.js';
import type { Model } from './model.js';
import { parameterValues } from './parameter-values.js';

/** What of a lever says which controls it moves. */
export type Acting = Pick<Lever<Controls, ParameterValues>, 'act' | 'range'>;

/** The controls that a lever moves from their baseline at an end of its range; asked of the lever itself, so never out of date. */
export function movedControls({ act, range }: Acting, model: Model): string[] {
  const p = parameterValues(model);
  const before = baselineControls(model.controls, p);
  const after = range.map((dose) => {
    const controls = { ...before };
    act(controls, dose, p, 1);
    return controls;
  });
  return Object.keys(before).filter((name) => after.some((controls) => controls[name] !== before[name]));
}
