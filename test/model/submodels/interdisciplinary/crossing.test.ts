import { describe, expect, it } from 'vitest';
import { crossing } from '../../../../src/model/submodels/interdisciplinary/crossing.js';
import { smallWorld, smallYear } from '../small-world.js';

describe('work across fields', () => {
  it('lasts three years for who won with it, and its years are counted down', () => {
    const y = smallYear(smallWorld({ people: [{}, { crossingYears: 2 }, {}, {}] }), {
      p: { crossingYears: 3 },
    });
    // the first wins with such a proposal, the third loses with one, and the fourth wins with another
    y.call.applicants.set([0, 2, 3]);
    y.call.crossing.set([1, 1, 0]);
    y.call.awarded.set([1, 0, 1]);
    y.call.applicantCount = 3;
    crossing(y);
    expect([...y.world.researchers.crossingYears.subarray(0, 4)]).toEqual([3, 1, 0, 0]);
  });
});
