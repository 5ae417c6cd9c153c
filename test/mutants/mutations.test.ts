import { describe, expect, it } from 'vitest';
import { mutated, mutationsOf } from './mutations.js';
import { sampleOf } from './sample.js';
import { compareSurvivors, lineOf, readSurvivors } from './survivors.js';

const SOURCE = `const TABLE = [1, 2];
export function step({ p, x }: { p: { rate: number }; x: number }): number {
  if (x < 3) return 0;
  return Math.max(0, p.rate * x - 1);
}
`;

const faults = mutationsOf('step.ts', SOURCE).map((mutation) => mutated(SOURCE, mutation).split('\n'));
const linesOf = (line: number) => faults.map((text) => text[line - 1]!.trim());

describe('faults', () => {
  it('are put into functions, never into tables or types', () => {
    expect(new Set(linesOf(1))).toEqual(new Set(['const TABLE = [1, 2];']));
    expect(new Set(linesOf(2)).size).toBe(1);
  });

  it.each([
    [3, 'if (x <= 3) return 0;'],
    [3, 'if (x > 3) return 0;'],
    [3, 'if (!(x < 3)) return 0;'],
    [3, 'if (x < 6) return 0;'],
    [4, 'return Math.min(0, p.rate * x - 1);'],
    [4, 'return Math.max(0, p.rate / x - 1);'],
    [4, 'return Math.max(0, p.rate * x + 1);'],
    [4, 'return Math.max(0, (p.rate * x));'],
    [4, 'return Math.max(0, (2 * p.rate) * x - 1);'],
  ])('in line %i make of it: %s', (line, text) => {
    expect(linesOf(line)).toContain(text);
  });
});

describe('the sample of mutants', () => {
  const submodels = ['a', 'b'].map((name) => ({ name, sources: [`${name}.ts`], tests: [] }));
  const sample = (seed: number, count = 6) => sampleOf(submodels, () => SOURCE, { count, seed });

  it('is the same for the same seed, and spread evenly over files', () => {
    expect(sample(1)).toEqual(sample(1));
    expect(sample(2)).not.toEqual(sample(1));
    expect(sample(1).filter(({ file }) => file === 'a.ts')).toHaveLength(3);
  });
});

describe('survivors', () => {
  const survivor = { file: 'a.ts', before: 'x + 1', after: 'x - 1' };

  it('are known by what they change, each with its reason', () => {
    const listed = readSurvivors(`## a.ts\n${lineOf(survivor)}: the sign is squared\n`);
    expect(listed).toEqual([{ ...survivor, reason: 'the sign is squared' }]);
    expect(compareSurvivors([survivor], [survivor], listed).unlisted).toEqual([]);
    expect(compareSurvivors([survivor], [], listed).caught).toEqual(listed);
    expect(compareSurvivors([survivor], [survivor], []).unlisted).toEqual([survivor]);
  });

  it('without a reason are refused', () => {
    expect(() => readSurvivors(`## a.ts\n${lineOf(survivor)}\n`)).toThrow('survivors.md:2');
  });
});
