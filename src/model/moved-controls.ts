import { baselineControls, type Controls } from './entries/controls.js';
import { type Lever, type Size, targetsOf } from './entries/lever.js';
import type { ParameterValues } from './entries/parameter.js';
import type { Model } from './model.js';
import { parameterValues } from './parameter-values.js';

/** Fields of a lever from which its moved controls follow. */
export type Acting = Pick<Lever<Controls, ParameterValues>, 'act' | 'range' | 'targets'>;

/** Which controls a lever moves does not depend on how large a region is. */
const ANY_SIZE: Size = {
  staff: { all: 1000, hospitals: 1000 },
  posts: 1000,
  doctors: 10_000,
  population: 1_000_000,
};

/** The controls that a lever moves from their baseline at an end of its range, whatever its target; found by calling the lever, so never out of date. */
export function movedControls(lever: Acting, model: Model): string[] {
  const { act, range } = lever;
  const p = parameterValues(model);
  const before = baselineControls(model.controls, p);
  const after = targetsOf(lever).flatMap((target) =>
    range.map((dose) => {
      const controls = { ...before };
      act(controls, dose, p, { price: 1, size: ANY_SIZE, target });
      return controls;
    }),
  );
  return Object.keys(before).filter((name) => after.some((controls) => controls[name] !== before[name]));
}
