import { describe, expect, it } from 'vitest';
import { awardByQuota } from '../../../../src/model/submodels/calls/quotas.js';
import { hitChance } from '../../../../src/model/submodels/research/hits.js';
import { research } from '../../../../src/model/submodels/research/research.js';
import { smallWorld, smallYear } from '../small-world.js';

/** A call of four, of whom the last two propose work across fields. */
function callOf(share: number) {
  const y = smallYear(smallWorld({ people: [{}, {}, {}, {}] }), { controls: { interdisciplinary: share } });
  y.call.applicants.set([0, 1, 2, 3]);
  y.call.scores.set([4, 3, 2, 1]);
  y.call.crossing.set([0, 0, 1, 1]);
  y.call.applicantCount = 4;
  return y;
}

describe('awards for work across fields', () => {
  it('go to the best of such proposals, half of two awards where half are kept', () => {
    const y = callOf(0.5);
    expect(awardByQuota(y, 2, 7)).toBe(1);
    expect([...y.call.awarded.subarray(0, 4)]).toEqual([0, 0, 7, 0]);
  });

  it('are none where none is kept', () => {
    expect(awardByQuota(callOf(0), 2, 7)).toBe(0);
  });
});

describe('work across fields', () => {
  it('takes a tenth of the time where so much is given to agreement', () => {
    const y = smallYear(smallWorld({ people: [{}, { crossingYears: 1 }] }), {
      p: { crossingTime: 0.1, collective: 0 },
    });
    research(y);
    const { effort } = y.world.researchers;
    expect(effort[0] - effort[1]).toBeCloseTo(0.1, 12);
  });

  it('gives no paper where all are lost, and as many findings as elsewhere or twice as many', () => {
    const people = Array.from({ length: 40 }, (_, k) => ({
      money: 1,
      originality: 1,
      key0: k >> 1,
      key1: 5,
      crossingYears: k % 2,
    }));
    const y = smallYear(smallWorld({ people }), {
      p: { crossingPapers: 1, crossingFindings: 1, crossingTime: 0, noveltyCost: 0, discoveryRate: 1 },
    });
    research(y);
    const { papers, discoveries } = y.world.researchers;
    const sumOf = (column: Float64Array, half: number) =>
      people.reduce((sum, _, k) => sum + (k % 2 === half ? column[k] : 0), 0);
    expect(sumOf(papers, 0)).toBeGreaterThan(0);
    expect(sumOf(papers, 1)).toBe(0);
    expect(sumOf(discoveries, 1)).toBeGreaterThan(sumOf(discoveries, 0));
  });

  it('is a hit as often at twice the distance where the spread is twice as wide', () => {
    const p = { hitAbility: 0, hitMoney: 0, hitSpread: 0.5, hitOriginality: 1 };
    expect(hitChance(2, 0.5, p, 1)).toBe(hitChance(1, 0.5, p));
  });
});
