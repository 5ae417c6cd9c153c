import { describe, expect, it } from 'vitest';
import { crossing } from '../../../../src/model/submodels/interdisciplinary/crossing.js';
import { smallWorld, smallYear } from '../small-world.js';

describe('work across fields', () => {
  it('has a year less to run for everybody who does it, the first and the last year of it too', () => {
    const years = [2, 1, 0, 3];
    const y = smallYear(smallWorld({ people: years.map((crossingYears) => ({ crossingYears })) }));
    crossing(y);
    expect([...y.world.researchers.crossingYears.subarray(0, 4)]).toEqual([1, 0, 0, 2]);
  });

  it('begins for nobody who does not apply, whatever stands in the places of earlier applicants', () => {
    const y = smallYear(smallWorld({ people: [{}, {}] }), { p: { crossingYears: 3 } });
    y.call.applicants.set([1, 0]);
    y.call.crossing.set([1, 1]);
    y.call.awarded.set([1, 1]);
    y.call.applicantCount = 1;
    crossing(y);
    expect([...y.world.researchers.crossingYears.subarray(0, 2)]).toEqual([0, 3]);
  });

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
