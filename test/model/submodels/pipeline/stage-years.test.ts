import { describe, expect, it } from 'vitest';
import { medinno } from '../../../../src/model/medinno.js';
import { yearsOfStage } from '../../../../src/model/submodels/pipeline/stage-years.js';
import { type Changes, smallWorld, smallYear } from '../small-world.js';

/** Three stages of four years, the second of which proves the idea, before an approval. */
const PATHWAY = {
  ...medinno.pathways[0],
  success: [1, 1, 1],
  years: [4, 4, 4],
  cost: [1, 1, 1],
  proof: 1,
  approval: true,
};

/** Years of each stage. */
function yearsWith(changes: Changes, pathway: Partial<typeof PATHWAY> = {}): number[] {
  const world = smallWorld({ projects: [{ stage: 0 }, { stage: 1 }, { stage: 2 }] });
  const y = smallYear(world, { ...changes, pathways: [{ ...PATHWAY, ...pathway }] });
  return [0, 1, 2].map((j) => yearsOfStage(y, j));
}

describe('the years of a stage', () => {
  it('are those of its pathway', () => {
    expect(yearsWith({})).toEqual([4, 4, 4]);
  });

  it('are more by the review of ethics where the idea is proved', () => {
    expect(yearsWith({ p: { ethicsDelay: 2 }, controls: { ethicsReview: 0.5 } })).toEqual([4, 5, 4]);
  });

  it('are fewer by a fast track at the last stage before an approval, and at no other', () => {
    const fast = { p: { fastTrackCut: 0.5 }, controls: { fastTrack: 0.5 } };
    expect(yearsWith(fast)).toEqual([4, 4, 3]);
    expect(yearsWith(fast, { approval: false })).toEqual([4, 4, 4]);
  });
});
