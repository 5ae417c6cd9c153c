import { describe, expect, it } from 'vitest';
import { governance } from '../../../../src/model/submodels/governance/governance.js';
import { research } from '../../../../src/model/submodels/research/research.js';
import { PURPOSE } from '../../../../src/random/purposes.js';
import { keyWith, smallWorld, smallYear, YEAR } from '../small-world.js';

const LEVELS = [0, 1];

describe('full supervision of laboratories', () => {
  it('prevents half of the incidents: ten a thousand people and year become five', () => {
    // of a hundred people, one incident in the mean or half of one: none below 0.368 or 0.607
    const { key0: k0, key1: k1 } = keyWith(PURPOSE.incident, 0.4, 0.6, YEAR);
    const incidents = LEVELS.map((labSupervision) => {
      const people = Array.from({ length: 100 }, () => ({}));
      const y = smallYear(smallWorld({ key: { k0, k1 }, people }), {
        p: { incidentRate: 10, supervisionPrevents: 0.5 },
        controls: { labSupervision },
      });
      governance(y);
      return y.flows.incidents;
    });
    expect(incidents).toEqual([1, 0]);
  });

  it('takes a hundredth of the time of researchers', () => {
    const [usual, full] = LEVELS.map((labSupervision) => {
      const y = smallYear(smallWorld({ people: [{}] }), {
        p: { supervisionTime: 0.01, collective: 0 },
        controls: { labSupervision },
      });
      research(y);
      return y.world.researchers.effort[0]!;
    });
    expect(usual! - full!).toBeCloseTo(0.01, 12);
  });
});
