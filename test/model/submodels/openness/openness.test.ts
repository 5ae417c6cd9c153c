import { describe, expect, it } from 'vitest';
import { exits } from '../../../../src/model/submodels/careers/exits.js';
import { knowledge } from '../../../../src/model/submodels/research/knowledge.js';
import { research } from '../../../../src/model/submodels/research/research.js';
import { PURPOSE } from '../../../../src/random/purposes.js';
import { keyWith, smallWorld, smallYear } from '../small-world.js';

const LEVELS = [0, 1];

describe('full international cooperation', () => {
  it('brings half as much again of what comes from outside, six tenths of usable knowledge', () => {
    const p = { knowledgeDecay: 1, knowledgeFromOutside: 0.6, opennessKnowledge: 0.5 };
    const known = LEVELS.map((openness) => {
      const world = smallWorld();
      knowledge(smallYear(world, { p, controls: { openness } }));
      return world.areas.knowledge[0];
    });
    expect(known[0]).toBeCloseTo(1, 12);
    expect(known[1]).toBeCloseTo(1.3, 12);
  });

  it('takes a tenth of the time where so much is given to visits', () => {
    const [usual, open] = LEVELS.map((openness) => {
      const y = smallYear(smallWorld({ people: [{}] }), {
        p: { opennessTime: 0.1, collective: 0 },
        controls: { openness },
      });
      research(y);
      return y.world.researchers.effort[0]!;
    });
    expect(usual! - open!).toBeCloseTo(0.1, 12);
  });

  it('makes one in two leave where one in five does, with odds four times as high', () => {
    const people = [keyWith(PURPOSE.emigrate, 0.21, 0.49)];
    const gone = LEVELS.map((openness) => {
      const world = smallWorld({ people });
      const y = smallYear(world, { p: { ...STILL, opennessLeaving: Math.log(4) }, controls: { openness } });
      exits(y);
      return y.flows.emigrants;
    });
    expect(gone).toEqual([0, 1]);
  });
});

/** Nobody leaves but for outside, one in five a year. */
const STILL = {
  emigrateChance: 0.2,
  deathChance: 0,
  leaveChance: 0,
  leaveUnfunded: 0,
  leaveUnmotivated: 0,
  retirementEarly: 0,
  emigratePay: 0,
  emigrateMoney: 0,
  emigrateAbility: 0,
  emigrateClimate: 0,
  emigrateTenure: 0,
  emigrateContract: 0,
  emigrateAge: 0,
};
