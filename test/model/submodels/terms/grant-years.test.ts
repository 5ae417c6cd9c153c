import { describe, expect, it } from 'vitest';
import { FUNDER } from '../../../../src/model/engine/codes.js';
import { awards } from '../../../../src/model/submodels/calls/awards.js';
import { yearsBeyondUsual } from '../../../../src/model/submodels/evaluation/horizon.js';
import { fundedBy, smallWorld, smallYear } from '../small-world.js';

/** A year in which six apply and the standing fund has that money; usual grants are of 0.3 million over three years. */
function grantsAt(grantYears: number, money: number) {
  const world = smallWorld({ people: Array.from({ length: 6 }, () => ({})) });
  fundedBy(world, FUNDER.local, money);
  const y = smallYear(world, { p: { fundableShare: 1 }, controls: { grantYears, stableShare: 0 } });
  for (let n = 0; n < 6; n++) y.call.applicants[n] = n;
  y.call.applicantCount = 6;
  y.call.scores.set([6, 5, 4, 3, 2, 1]);
  awards(y);
  return { given: y.flows.localGrants, r: world.researchers };
}

describe('longer grants', () => {
  it.each([
    [0, 4, 3],
    [3, 2, 6],
  ])(
    'of %d more years: 1.2 million start %d grants of %d years, at the same money a year',
    (more, given, years) => {
      const found = grantsAt(more, 1.2);
      expect(found.given).toBe(given);
      expect(found.r.grantYears0[0]).toBe(years);
      expect(found.r.grantAmount0[0]).toBeCloseTo(0.1, 12);
    },
  );

  it('leave their holders years ahead beyond the two that a usual one of three leaves after its first', () => {
    const { researchers, ...world } = smallWorld({
      people: [
        { grantYears0: 2, grantFunder0: FUNDER.local },
        { grantYears0: 1, grantYears1: 5, grantFunder1: FUNDER.programme },
        { grantYears0: 5, grantFunder0: FUNDER.firstOutside },
        {},
      ],
    });
    const ahead = [0, 1, 2, 3].map((i) => yearsBeyondUsual({ researchers, ...world }, i, 3));
    expect(ahead).toEqual([0, 3, 0, 0]);
  });
});
