import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completePart } from '../../src/ensemble/complete-part.js';

const block = fc.record({ draw: fc.integer({ min: 1, max: 5 }), replicate: fc.integer({ min: 1, max: 4 }) });
const blocks = fc.uniqueArray(block, { selector: ({ draw, replicate }) => `${draw}:${replicate}` });

describe('the complete part of runs', () => {
  it('is a full layout of draws and of replicates from 1 on, and no such layout keeps more', () => {
    fc.assert(
      fc.property(blocks, (done) => {
        const part = completePart(done);
        const [draws, replicates] = [
          new Set(part.map(({ draw }) => draw)),
          new Set(part.map(({ replicate }) => replicate)),
        ];
        expect(part).toHaveLength(draws.size * replicates.size);
        expect([...replicates].sort()).toEqual([...replicates].map((_, n) => n + 1));
        const has = (draw: number, replicate: number) =>
          done.some((one) => one.draw === draw && one.replicate === replicate);
        for (const most of [1, 2, 3, 4]) {
          const whole = [1, 2, 3, 4, 5].filter((draw) =>
            [1, 2, 3, 4].every((replicate) => replicate > most || has(draw, replicate)),
          );
          expect(part.length).toBeGreaterThanOrEqual(most * whole.length);
        }
      }),
    );
  });

  it('keeps the replicate that is whole where the next has begun, and the draws where two layouts keep as many', () => {
    const done = [1, 2, 3].map((draw) => ({ draw, replicate: 1 }));
    expect(completePart([...done, { draw: 1, replicate: 2 }])).toEqual(done);
    const two = [1, 2].flatMap((replicate) => [{ draw: 1, replicate }]);
    expect(completePart([...two, { draw: 2, replicate: 1 }])).toEqual([two[0], { draw: 2, replicate: 1 }]);
    expect(completePart([{ draw: 3, replicate: 2 }])).toEqual([]);
  });
});
