import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Variable } from '../../../src/analysis/optimisation/variables.js';
import { askedFor, candidateAt, candidateKey } from '../../../src/experiment/search/candidate.js';
import type { SearchLever, SearchSpace } from '../../../src/experiment/search/space.js';

/** A lever that costs so much a dose, of a range from 0 to 10 unless given. */
const lever = (price: number, own: Partial<SearchLever> = {}): SearchLever => ({
  id: 'a',
  variable: { range: [0, 10] },
  anchor: 0,
  least: 0.5,
  start: 2025,
  end: 2034,
  cost: (dose) => price * dose,
  later: -1,
  delays: null,
  ...own,
});

const space = (
  levers: readonly SearchLever[],
  budget: number,
  more: readonly Variable[] = [],
): SearchSpace => ({
  levers,
  given: [],
  values: [],
  variables: [...levers.map(({ variable }) => variable), ...more],
  budget,
});

describe('a portfolio that is asked for more than the budget', () => {
  it('is cut to the same share of all doses, rounded down to two digits', () => {
    // 8 x 1 + 4 x 3 = 20, of which 10 is a half: 4 and 2.
    expect(candidateAt(space([lever(1), lever(3)], 10), [8, 4]).doses).toEqual([4, 2]);
    // A third of 10 and 10 would be 3.333…
    expect(candidateAt(space([lever(1), lever(2)], 10), [10, 10]).doses).toEqual([3.3, 3.3]);
  });

  it('is left as it is where the budget pays for it, but for digits that no plan names', () => {
    expect(candidateAt(space([lever(1), lever(3)], 20), [8, 4]).doses).toEqual([8, 4]);
    expect(candidateAt(space([lever(1)], 20), [1.2345]).doses).toEqual([1.2]);
  });

  it('may have a dose at the end of its range, with all its digits', () => {
    const ends = lever(1, { variable: { range: [0, 9.875] } });
    expect(candidateAt(space([ends], 20), [9.875]).doses).toEqual([9.875]);
    expect(candidateAt(space([ends], 20), [9.874]).doses).toEqual([9.8]);
  });

  it('has whole doses rounded down', () => {
    const whole = lever(1, { variable: { range: [0, 10], whole: true }, least: 1 });
    expect(candidateAt(space([whole, whole], 10), [7, 8]).doses).toEqual([4, 5]);
  });

  it('drops what comes out below its least dose, the smallest first, so that the others are cut less', () => {
    // A third of 10, 10 and 1 leaves 0.47 of the last, less than 0.5: without it the others are cut to a half.
    expect(candidateAt(space([lever(1), lever(1), lever(1)], 10), [10, 10, 1]).doses).toEqual([5, 5, 0]);
    expect(candidateAt(space([lever(1)], 10), [0.4]).doses).toEqual([0]);
  });

  it('takes back the dearest choice where choices alone cost too much', () => {
    const choice = (price: number) => lever(price, { variable: { choices: [0, 1] }, least: 0 });
    expect(candidateAt(space([choice(8), choice(5)], 10), [1, 1]).doses).toEqual([0, 1]);
    expect(candidateAt(space([choice(8), lever(1)], 10), [1, 10]).doses).toEqual([1, 2]);
  });

  it('keeps what a lever must have at the least', () => {
    const needed = lever(1, { variable: { range: [4, 10] }, anchor: 4, least: 0 });
    expect(candidateAt(space([needed, lever(1)], 10), [10, 10]).doses).toEqual([6.2, 3.7]);
  });

  it('costs no more than the budget in any year, whatever is asked for', () => {
    const levers = [
      lever(1, { id: 'a' }),
      lever(2.3, {
        id: 'b',
        variable: { range: [0, 10], whole: true },
        least: 1,
        later: 4,
        delays: { choices: [0, 3] },
      }),
      lever(0.7, { id: 'c', variable: { choices: [0, 2, 5] }, least: 0 }),
      lever(0, { id: 'd' }),
    ];
    const own = space(levers, 9, [{ choices: [0, 3] }]);
    const dose = fc.double({ min: 0, max: 10, noNaN: true });
    const point = fc.tuple(
      dose,
      fc.integer({ min: 0, max: 10 }),
      fc.constantFrom(0, 2, 5),
      dose,
      fc.constantFrom(0, 3),
    );
    fc.assert(
      fc.property(point, (at) => {
        const candidate = candidateAt(own, at);
        expect(askedFor(own, candidate)).toBeLessThanOrEqual(9 * (1 + 1e-9));
        // What costs nothing is never cut because of the others, but to its digits.
        const [, , , free] = candidate.doses;
        if (askedFor(own, { doses: at.slice(0, 4), later: [0, at[4], 0, 0], values: [] }) <= 9)
          expect(free).toBeGreaterThan(at[3] * 0.9 - 0.5);
        // A portfolio is itself: a second look changes nothing.
        expect(candidateAt(own, [...candidate.doses, candidate.later[1]])).toEqual(candidate);
      }),
    );
  });
});

describe('what a portfolio asks for', () => {
  it('is the sum of its most expensive year', () => {
    const late = lever(1, { id: 'b', later: 2, delays: { choices: [0, 5] } });
    const early = lever(1, { end: 2027 });
    const own = space([early, late], 100, [{ choices: [0, 5] }]);
    expect(askedFor(own, { doses: [4, 6], later: [0, 0], values: [] })).toBe(10);
    // The first has ended when the second begins.
    expect(askedFor(own, { doses: [4, 6], later: [0, 5], values: [] })).toBe(6);
  });

  it('lets levers follow each other that the budget does not pay for together', () => {
    const late = lever(1, { id: 'b', later: 2, delays: { choices: [0, 5] } });
    const own = space([lever(1, { end: 2027 }), late], 10, [{ choices: [0, 5] }]);
    expect(candidateAt(own, [10, 10, 0]).doses).toEqual([5, 5]);
    expect(candidateAt(own, [10, 10, 5]).doses).toEqual([10, 10]);
  });
});

it('portfolios without a lever are the same whenever it would begin', () => {
  const late = lever(1, { later: 1, delays: { choices: [0, 5] } });
  const own = space([late], 10, [{ choices: [0, 5] }]);
  const [now, then] = [0, 5].map((start) => candidateKey(candidateAt(own, [0, start])));
  expect(then).toBe(now);
  expect(candidateKey(candidateAt(own, [3, 5]))).not.toBe(candidateKey(candidateAt(own, [3, 0])));
});
