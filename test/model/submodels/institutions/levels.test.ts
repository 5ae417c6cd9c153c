import { describe, expect, it } from 'vitest';
import { ORIENTATION, STAGE } from '../../../../src/model/engine/codes.js';
import { INSTITUTION_TYPES } from '../../../../src/model/place/institution-types.js';
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
  { institution: 0, discoveries: 100 },
  { institution: 1, discoveries: 2 },
  { institution: 1, discoveries: 4, orientation: ORIENTATION.basic },
  { institution: 2, discoveries: 8 },
  { institution: 2, discoveries: 16, stage: STAGE.trainee },
];

describe('what hospitals were like in the year', () => {
  it('has the climate as a mean over the people in post', () => {
    expect(levelsOf(PEOPLE).climate).toBeCloseTo((0.4 + 0.4 + 0.7) / 3, 12);
  });

  it('has no climate where no one is in post', () => {
    expect(levelsOf([{ institution: 0 }]).climate).toBe(0);
  });

  it('has the findings of clinical researchers, trainees too', () => {
    expect(levelsOf(PEOPLE).clinicalFindings).toBe(2 + 8 + 16);
  });

  it('has each person once, and none who is no longer active', () => {
    // places beyond the active hold row 0, or who stood there earlier
    expect(levelsOf([{ institution: 1, discoveries: 3 }]).clinicalFindings).toBe(3);
    const y = smallYear(smallWorld({ institutions, people: PEOPLE }));
    y.world.activeCount = 2;
    levels(y);
    expect(y.levels.clinicalFindings).toBe(2);
  });

  it('has the people of hospitals in research posts, no trainees and nobody of a university', () => {
    expect(levelsOf(PEOPLE).hospitalStaff).toBe(3);
    expect(levelsOf(PEOPLE).residents).toBe(1);
  });

  it('has nothing of posts that nobody holds', () => {
    const more = institutions.map((place) => ({ ...place, posts: place.posts + 10 }));
    const y = smallYear(smallWorld({ institutions: more, people: PEOPLE }));
    levels(y);
    expect(y.levels).toEqual(levelsOf(PEOPLE));
  });
});
