import { describe, expect, it } from 'vitest';
import { governance } from '../../../../src/model/submodels/governance/governance.js';
import { pipeline } from '../../../../src/model/submodels/pipeline/pipeline.js';
import { research } from '../../../../src/model/submodels/research/research.js';
import { PURPOSE } from '../../../../src/random/purposes.js';
import { keyWith, smallWorld, smallYear, YEAR } from '../small-world.js';

describe('full ethics review', () => {
  it('lowers the rate of incidents by its power of e: from ten a thousand to five', () => {
    // of a hundred people, one incident in the mean or half of one: none below 0.368 or 0.607
    const { key0: k0, key1: k1 } = keyWith(PURPOSE.incident, 0.4, 0.6, YEAR);
    const incidents = [0, 1].map((ethicsReview) => {
      const people = Array.from({ length: 100 }, () => ({}));
      const y = smallYear(smallWorld({ key: { k0, k1 }, people }), {
        p: { incidentRate: 10, ethicsPrevents: Math.log(2) },
        controls: { ethicsReview },
      });
      governance(y);
      return y.flows.incidents;
    });
    expect(incidents).toEqual([1, 0]);
  });

  it('takes a hundredth of the time of researchers', () => {
    const [usual, full] = [0, 1].map((ethicsReview) => {
      const y = smallYear(smallWorld({ people: [{ motivation: 1 }] }), {
        p: { ethicsTime: 0.01, collective: 0 },
        controls: { ethicsReview },
      });
      research(y);
      return y.world.researchers.effort[0]!;
    });
    expect(usual! - full!).toBeCloseTo(0.01, 12);
  });

  it('makes the stage in which a product is proved a year longer where it takes a year, and no other stage', () => {
    const years = (stage: 'proof' | 'other', ethicsReview: number): number => {
      const world = smallWorld({ projects: [{ licensed: 1 }] });
      const ones = Array.from({ length: 20 }, () => new Float64Array(20).fill(1));
      const centring = { launchChance: ones, remainingCost: ones };
      const y = smallYear(world, { p: { ethicsDelay: 1 }, controls: { ethicsReview }, centring });
      const { proof } = y.pathways[0]!;
      world.projects.stage[0] = stage === 'proof' ? proof : proof + 1;
      pipeline(y);
      return world.projects.yearsLeft[0]!;
    };
    expect(years('proof', 1) - years('proof', 0)).toBe(1);
    expect(years('other', 1)).toBe(years('other', 0));
  });
});
