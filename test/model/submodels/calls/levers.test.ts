import { describe, expect, it } from 'vitest';
import { baselineControls } from '../../../../src/model/entries/controls.js';
import { viewOf } from '../../../../src/model/entries/view.js';
import { medinno } from '../../../../src/model/medinno.js';
import type { MedinnoYear } from '../../../../src/model/medinno-year.js';
import { parameterValues } from '../../../../src/model/parameter-values.js';
import { filledSize } from '../../../../src/model/place/size.js';
import { callsIndicators } from '../../../../src/model/submodels/calls/indicators.js';
import { callsLevers } from '../../../../src/model/submodels/calls/levers.js';
import { SMALL_REGION, smallWorld, smallYear } from '../small-world.js';

type Controls = MedinnoYear['controls'];

/** The controls after a lever of that dose, from those given and else from the baseline. */
function pulled(
  id: string,
  dose: number,
  from: Partial<Controls> = {},
  overrides: Readonly<Record<string, number>> = {},
): Controls {
  const p = parameterValues(medinno, overrides);
  const controls = Object.assign(baselineControls(medinno.controls, p), from) as Controls;
  callsLevers
    .find((lever) => lever.id === id)
    ?.act(controls, dose, p, { price: 0, size: filledSize(SMALL_REGION), target: '' });
  return controls;
}

describe('the size of a grant', () => {
  it.each([
    ['doubles at a dose of 1', 1, 2],
    ['stays at a dose of 0', 0, 1],
    ['halves at a dose of -0.5', -0.5, 0.5],
    ['is ten times the usual at a dose of 9', 9, 10],
  ])('%s', (_, dose, size) => {
    expect(pulled('grantSize', dose).grantSize).toBe(size);
  });

  it('is no smaller than the smallest', () => {
    const at = (dose: number, smallestGrantSize: number) =>
      pulled('grantSize', dose, {}, { smallestGrantSize }).grantSize;
    expect([at(-0.875, 0.25), at(-0.75, 0.25), at(-0.5, 0.25)]).toEqual([0.25, 0.25, 0.5]);
    expect(at(-0.875, 0.0625)).toBe(0.125);
  });

  it('changes by the same factor where another lever has changed it', () => {
    expect(pulled('grantSize', 0.5, { grantSize: 4 }).grantSize).toBe(6);
    // the smallest is a share of what the size was, here 0.25 of 4
    expect(pulled('grantSize', -0.875, { grantSize: 4 }, { smallestGrantSize: 0.25 }).grantSize).toBe(1);
  });

  it('is observed as the money of one grant', () => {
    // grants of 0.3 million in the small region
    const observed = (size: number) => {
      const y = smallYear(smallWorld(), { controls: { grantSize: size } });
      return callsIndicators.find(({ id }) => id === 'grantSize')?.observe({ ...viewOf(y), y });
    };
    expect(observed(1)).toBeCloseTo(0.3, 12);
    expect(observed(0.25)).toBeCloseTo(0.075, 12);
  });
});

describe.each(['stableShare', 'lottery'] as const)('the control %s', (id) => {
  it('moves by the dose', () => {
    expect(pulled(id, 0.25, { [id]: 0.5 })[id]).toBe(0.75);
    expect(pulled(id, -0.25, { [id]: 0.5 })[id]).toBe(0.25);
  });

  it('stays a share', () => {
    expect(pulled(id, 1, { [id]: 0.5 })[id]).toBe(1);
    expect(pulled(id, -1, { [id]: 0.5 })[id]).toBe(0);
  });
});
