import { describe, expect, it } from 'vitest';
import { ORIENTATION, STAGE } from '../../../../src/model/engine/world.js';
import { INSTITUTION_TYPES } from '../../../../src/model/place/region.js';
import { levels } from '../../../../src/model/submodels/institutions/levels.js';
import { type Changes, type Person, smallWorld, smallYear } from '../small-world.js';

const institutions = [
  { type: INSTITUTION_TYPES.indexOf('university'), climate: 0.1, posts: 50 },
  { type: INSTITUTION_TYPES.indexOf('hospital'), climate: 0.4, posts: 2 },
  { type: INSTITUTION_TYPES.indexOf('hospital'), climate: 0.7, posts: 1.5 },
];

function levelsOf(people: readonly Person[], changes: Changes = {}) {
  const y = smallYear(smallWorld({ institutions, people }), changes);
  levels(y);
  return y.levels;
}

const PEOPLE: readonly Person[] = [
  { institution: 0, rate: 100, discoveries: 100 },
  { institution: 1, rate: 1, discoveries: 2 },
  { institution: 1, rate: 2, discoveries: 4, orientation: ORIENTATION.basic },
  { institution: 2, rate: 4, discoveries: 8 },
  { institution: 2, rate: 8, discoveries: 16, stage: STAGE.trainee },
];

describe('what hospitals were like in the year', () => {
  it('has the climate as a mean over the people in post', () => {
    expect(levelsOf(PEOPLE).climate).toBeCloseTo((0.4 + 0.4 + 0.7) / 3, 12);
  });

  it('has no climate where no one is in post', () => {
    expect(levelsOf([{ institution: 0 }]).climate).toBe(0);
  });

  it('has the research of all, trainees too, and the findings of clinical researchers', () => {
    const { researchActivity, clinicalFindings } = levelsOf(PEOPLE);
    expect(researchActivity).toBe(15);
    expect(clinicalFindings).toBe(2 + 8 + 16);
  });

  it('has each person once, and none who is no longer active', () => {
    // places beyond the active hold row 0, or who stood there earlier
    expect(levelsOf([{ institution: 1, rate: 3 }]).researchActivity).toBe(3);
    const y = smallYear(smallWorld({ institutions, people: PEOPLE }));
    y.world.activeCount = 2;
    levels(y);
    expect(y.levels.researchActivity).toBe(1);
  });

  it('has the care of three people at 0.6 of their time, against 3.5 posts wholly in care, over 100 doctors', () => {
    const { careShare } = levelsOf(PEOPLE, { p: { clinicalLoad: 0.6 } });
    expect(careShare).toBeCloseTo((3 * 0.6 - 3.5) / 100, 12);
  });

  it('loses of protected time what others do not cover: 0.4 of a quarter', () => {
    const changes = { p: { clinicalLoad: 0.6, backfill: 0.6 }, controls: { protectedTime: 0.25 } };
    expect(levelsOf(PEOPLE, changes).careShare).toBeCloseTo((3 * 0.6 * 0.9 - 3.5) / 100, 12);
  });
});
