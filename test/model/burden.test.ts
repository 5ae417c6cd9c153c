import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Reductions, shapleyShares as sharesUnder } from '../../src/model/submodels/health/burden.js';

/** No combination of channels averts more than this share. */
const AMENABLE_CEILING = 0.6;
const shapleyShares = (x: Reductions) => sharesUnder(x, AMENABLE_CEILING);

const logReduction = fc.double({ min: -0.5, max: 1.5, noNaN: true });
const reductions: fc.Arbitrary<Reductions> = fc.record({
  ownProducts: logReduction,
  practice: logReduction,
  outsideAdoption: logReduction,
});

/** Share of burden averted by a sum of log reductions, written independently of the model. */
const averted = (logSum: number): number => Math.min(AMENABLE_CEILING, 1 - Math.exp(-logSum));
const sum = ({ ownProducts, practice, outsideAdoption }: Reductions): number =>
  ownProducts + practice + outsideAdoption;

const ORDERS = [
  ['ownProducts', 'practice', 'outsideAdoption'],
  ['ownProducts', 'outsideAdoption', 'practice'],
  ['practice', 'ownProducts', 'outsideAdoption'],
  ['practice', 'outsideAdoption', 'ownProducts'],
  ['outsideAdoption', 'ownProducts', 'practice'],
  ['outsideAdoption', 'practice', 'ownProducts'],
] as const;

/** The definition: what a channel adds when it comes, averaged over all orders of coming. */
function byOrders(x: Reductions): Record<keyof Reductions, number> {
  const shares = { ownProducts: 0, practice: 0, outsideAdoption: 0 };
  for (const order of ORDERS) {
    let before = 0;
    for (const channel of order) {
      shares[channel] += (averted(before + x[channel]) - averted(before)) / ORDERS.length;
      before += x[channel];
    }
  }
  return shares;
}

describe('the shares of overlapping channels in burden averted', () => {
  it('sum to what the channels avert together', () => {
    fc.assert(
      fc.property(reductions, (x) => {
        expect(sum(shapleyShares(x))).toBeCloseTo(averted(sum(x)), 12);
      }),
    );
  });

  it('are the mean contributions over all orders in which the channels could come', () => {
    fc.assert(
      fc.property(reductions, (x) => {
        const shares = shapleyShares(x);
        const defined = byOrders(x);
        for (const channel of ORDERS[0]) expect(shares[channel]).toBeCloseTo(defined[channel], 12);
      }),
    );
  });

  it('follow their channel when channels change places', () => {
    fc.assert(
      fc.property(reductions, (x) => {
        const turned = shapleyShares({
          ownProducts: x.practice,
          practice: x.outsideAdoption,
          outsideAdoption: x.ownProducts,
        });
        const shares = shapleyShares(x);
        expect(turned.ownProducts).toBeCloseTo(shares.practice, 12);
        expect(turned.practice).toBeCloseTo(shares.outsideAdoption, 12);
        expect(turned.outsideAdoption).toBeCloseTo(shares.ownProducts, 12);
      }),
    );
  });

  it('are alike for channels that do the same', () => {
    fc.assert(
      fc.property(logReduction, logReduction, (same, other) => {
        const shares = shapleyShares({ ownProducts: same, practice: same, outsideAdoption: other });
        expect(shares.ownProducts).toBeCloseTo(shares.practice, 12);
      }),
    );
  });

  it('give nothing to a channel that does nothing, and all to one alone', () => {
    fc.assert(
      fc.property(logReduction, logReduction, (practice, outsideAdoption) => {
        expect(shapleyShares({ ownProducts: 0, practice, outsideAdoption }).ownProducts).toBeCloseTo(0, 12);
        const alone = shapleyShares({ ownProducts: 0, practice, outsideAdoption: 0 });
        expect(alone.practice).toBeCloseTo(averted(practice), 12);
      }),
    );
  });

  it('are exactly 0 when nothing is averted, so that no policy is credited with noise', () => {
    const shares = shapleyShares({ ownProducts: 0, practice: 0, outsideAdoption: 0 });
    expect(Object.values(shares).map(Math.abs)).toEqual([0, 0, 0]);
  });

  it('never add up to more than the amenable ceiling', () => {
    fc.assert(
      fc.property(
        fc.record({
          ownProducts: fc.double({ min: 0, max: 20, noNaN: true }),
          practice: fc.double({ min: 0, max: 20, noNaN: true }),
          outsideAdoption: fc.double({ min: 0, max: 20, noNaN: true }),
        }),
        (x) => {
          const shares = shapleyShares(x);
          expect(sum(shares)).toBeLessThanOrEqual(AMENABLE_CEILING + 1e-12);
          for (const channel of ORDERS[0]) expect(shares[channel]).toBeGreaterThanOrEqual(-1e-12);
        },
      ),
    );
  });
});
