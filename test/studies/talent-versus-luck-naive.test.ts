import { describe, expect, it } from 'vitest';
import { replicateKey } from '../../src/random/keys.js';
import { prepare, walk } from '../../src/studies/talent-versus-luck/encounters.js';
import { type Career, finalCapital } from '../../src/studies/talent-versus-luck/funding.js';
import { STRATEGIES } from '../../src/studies/talent-versus-luck/strategies.js';
import { createWorld, type World } from '../../src/studies/talent-versus-luck/world.js';
import { type Met, naiveCapital, naiveEncounters } from './naive-talent-versus-luck.js';

const PAPER = { people: 1000, eventsPerPerson: 0.5, luckyShare: 0.5, talentMean: 0.6, talentDeviation: 0.1 };

const worldOf = (change: Partial<typeof PAPER> = {}, run = 1): World =>
  createWorld({ ...PAPER, ...change }, replicateKey('test', run));

describe('the kernel beside one that looks at all pairs', () => {
  // Crowded enough that many meet several events at once, and small enough to meet over the edges.
  const world = worldOf({ people: 200, eventsPerPerson: 4 });
  const steps = 25;
  const met = naiveEncounters(world, steps);
  const encounters = walk(prepare(world), steps);
  const { start, person, factor } = encounters;

  it('has the same encounters with the same outcomes in every step', () => {
    const found = Array.from(
      { length: steps },
      (_, step): Met =>
        new Map(
          Array.from({ length: start[step + 1] - start[step] }, (_row, row) => [
            person[start[step] + row],
            factor[start[step] + row],
          ]),
        ),
    );
    expect(found).toEqual(met);
    expect(met.reduce((sum, { size }) => sum + size, 0)).toBeGreaterThan(300);
  });

  it.each(['start', 'end', 'skip-first'] as const)(
    'leaves everybody the same capital under every strategy (paid at %s)',
    (timing) => {
      const career: Career = { people: world.people, encounters, steps, timing };
      for (const one of STRATEGIES) {
        expect([...finalCapital(career, one)], one.id).toEqual(naiveCapital(world, met, one, timing));
      }
    },
  );
});
