import { describe, expect, it } from 'vitest';
import { FUNDER } from '../../../../src/model/engine/codes.js';
import { review } from '../../../../src/model/submodels/calls/review.js';
import { research } from '../../../../src/model/submodels/research/research.js';
import { normal } from '../../../../src/random/normal.js';
import { counterOf, PURPOSE } from '../../../../src/random/purposes.js';
import { uniform } from '../../../../src/random/uniform.js';
import { ABOVE, NATION, REGION_OF_LEVELS } from '../funders-of-levels.js';
import { type Changes, smallWorld, smallYear, YEAR } from '../small-world.js';

const LEVELS = [0, 1];

/** Nothing counts in a score unless a test says so. */
const NOTHING: Changes['p'] = {
  recordWeight: 0,
  reviewEquipment: 0,
  reviewMotivation: 0,
  reviewTeam: 0,
  priorAwardWeight: 0,
  reviewerTaste: 0,
  noveltyPenalty: 0,
  meanOriginality: 0.5,
  reviewNoise: 0,
};

/** Score of somebody of the key 5, 6 whose taste to reviewers is 1 and whose originality is a half above the mean. */
function scoreOf(by: number, p: Changes['p'], coordination: number, year = YEAR): number {
  const world = smallWorld({ people: [{ key0: 5, key1: 6, reviewerTaste: 1, originality: 1 }] });
  const y = smallYear(world, {
    region: REGION_OF_LEVELS,
    year,
    p: { ...NOTHING, ...p },
    controls: { coordination, favouritism: 0 },
  });
  const scores = new Float64Array(1);
  review(y, by, Int32Array.of(0), 1, scores);
  return scores[0];
}

/** The error that lasts for the life of that person. */
const OF_LIFE = normal(uniform(5, 6, counterOf(PURPOSE.lastingReviewNoise, 0)));

describe('a single funder', () => {
  it('saves half of the tenth of a year that an application takes', () => {
    const efforts = LEVELS.map((coordination) => {
      const y = smallYear(smallWorld({ people: [{ applications: 1 }, {}] }), {
        p: { applicationTime: 0.1, coordinationSaved: 0.5, collective: 0 },
        controls: { coordination },
      });
      research(y);
      return [...y.world.researchers.effort.subarray(0, 2)];
    });
    expect(efforts[1][0] - efforts[0][0]).toBeCloseTo(0.05, 12);
    expect(efforts[1][1]).toBe(efforts[0][1]);
  });

  it('keeps a quarter of the variance of errors for life, at home and where the level above pays', () => {
    const p = { reviewNoise: 1, coordinationKept: 0.25 };
    for (const by of [FUNDER.local, ABOVE]) {
      const ofYear = scoreOf(by, p, 0);
      expect(scoreOf(by, p, 1)).toBeCloseTo(Math.sqrt(0.75) * ofYear + 0.5 * OF_LIFE, 12);
    }
    expect(scoreOf(NATION, p, 1)).toBe(scoreOf(NATION, p, 0));
  });

  it('errs alike in all years and calls where it keeps all of the error', () => {
    const p = { reviewNoise: 2, coordinationKept: 1 };
    for (const year of [YEAR, YEAR + 1])
      for (const by of [FUNDER.local, ABOVE]) expect(scoreOf(by, p, 1, year)).toBeCloseTo(2 * OF_LIFE, 12);
  });

  it('follows its taste, and marks originality down, by half as much again', () => {
    const p = { coordinationTaste: 0.5 };
    const scores = LEVELS.map((c) => [
      scoreOf(FUNDER.local, { ...p, reviewerTaste: 0.2 }, c),
      scoreOf(FUNDER.local, { ...p, noveltyPenalty: 0.4 }, c),
    ]);
    expect(scores[0][0]).toBeCloseTo(0.2, 12);
    expect(scores[1][0]).toBeCloseTo(0.3, 12);
    expect(scores[0][1]).toBeCloseTo(-0.2, 12);
    expect(scores[1][1]).toBeCloseTo(-0.3, 12);
  });
});
