import { describe, expect, it } from 'vitest';
import { knowledge } from '../../../../src/model/submodels/research/knowledge.js';
import { smallWorld, smallYear } from '../small-world.js';

const p = { knowledgeDecay: 0.1, knowledgeFromOutside: 0.6 };

/** Knowledge of the first area after a year in which it stood at 2 and the region's own work at `own`. */
function knowledgeAfter(own: number, fixed: boolean, reference: number): number {
  const world = smallWorld({ references: { fixed } });
  world.areas.knowledge[0] = 2;
  world.areas.ownWork[0] = own;
  world.references.ownWork[0] = reference;
  knowledge(smallYear(world, { p }));
  return world.areas.knowledge[0];
}

describe('usable knowledge of an area', () => {
  it('moves by a tenth of its distance to six tenths from outside and four from local work over the reference', () => {
    // 0.6 + 0.4 · 6/2 = 1.8; 2 + 0.1 (1.8 - 2) = 1.98
    expect(knowledgeAfter(6, true, 2)).toBeCloseTo(1.98, 12);
    // 0.6 + 0.4 · 1/2 = 0.8; 2 + 0.1 (0.8 - 2) = 1.88
    expect(knowledgeAfter(1, true, 2)).toBeCloseTo(1.88, 12);
  });

  it('moves to 1 until references are fixed, and where there is none', () => {
    expect(knowledgeAfter(6, false, 2)).toBeCloseTo(1.9, 12);
    expect(knowledgeAfter(6, true, 0)).toBeCloseTo(1.9, 12);
  });

  it('takes more from outside by international cooperation', () => {
    const world = smallWorld();
    world.areas.knowledge[0] = 2;
    knowledge(smallYear(world, { p: { ...p, opennessKnowledge: 0.5 }, controls: { openness: 0.2 } }));
    // 0.6 · (1 + 0.5 · 0.2) + 0.4 = 1.06
    expect(world.areas.knowledge[0]).toBeCloseTo(2 + 0.1 * (1.06 - 2), 12);
  });

  it('moves in every area', () => {
    const world = smallWorld();
    world.areas.knowledge.fill(2);
    knowledge(smallYear(world, { p }));
    for (const level of world.areas.knowledge.subarray(0, world.areas.rows))
      expect(level).toBeCloseTo(1.9, 12);
  });
});
