import { describe, expect, it } from 'vitest';
import { proposals } from '../../../../src/model/submodels/interdisciplinary/proposals.js';
import { PURPOSE } from '../../../../src/random/purposes.js';
import { keyWith, smallWorld, smallYear } from '../small-world.js';

describe('proposals across fields', () => {
  it('of one year are gone in the next, also where awards are no longer kept for them', () => {
    const people = [keyWith(PURPOSE.crossing, 0, 0.3), keyWith(PURPOSE.crossing, 0, 0.3)];
    const y = smallYear(smallWorld({ people }), {
      p: { crossingShare: 0.35 },
      controls: { interdisciplinary: 0.2 },
    });
    y.call.applicants.set([0, 1]);
    y.call.applicantCount = 2;
    proposals(y);
    expect([...y.call.crossing.subarray(0, 2)]).toEqual([1, 1]);
    y.controls.interdisciplinary = 0;
    proposals(y);
    expect([...y.call.crossing.subarray(0, 2)]).toEqual([0, 0]);
  });

  it('are made by a share of the applicants, and by nobody where no awards are kept for them', () => {
    const people = [keyWith(PURPOSE.crossing, 0.34, 0.35), keyWith(PURPOSE.crossing, 0.35, 0.36)];
    const asked = [0, 0.2].map((share) => {
      const y = smallYear(smallWorld({ people }), {
        p: { crossingShare: 0.35 },
        controls: { interdisciplinary: share },
      });
      y.call.applicants.set([0, 1]);
      y.call.applicantCount = 2;
      proposals(y);
      return [...y.call.crossing.subarray(0, 2)];
    });
    expect(asked).toEqual([
      [0, 0],
      [1, 0],
    ]);
  });
});
