import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { Bench, ENDED, HANGS } from './bench.js';
import { verdictsOf } from './trial.js';

const QUICK = { answer: 5000, start: 5000, starts: 3 };
const opened: Bench[] = [];
afterEach(() => {
  for (const bench of opened.splice(0)) {
    bench.close();
    rmSync(bench.folder, { recursive: true, force: true });
  }
});

/**
 * A bench of a process that knows how often it was started, `start`, and what it was asked; `begin` and `onAsked` say
 * what it does then, and `answer` reports it.
 */
function benchOf(begin: string, onAsked: string, patience = QUICK): Bench {
  const folder = mkdtempSync(join(tmpdir(), 'medinno-bench-'));
  const program = join(folder, 'program.mjs');
  writeFileSync(
    program,
    `import { appendFileSync, readFileSync } from 'node:fs';
appendFileSync('starts', '.');
const start = readFileSync('starts', 'utf8').length;
const answer = (failed) => process.send({ failed });
process.on('disconnect', () => process.exit());
process.on('message', (request) => { ${onAsked} });
${begin}
`,
  );
  const bench = new Bench(folder, program, patience);
  opened.push(bench);
  return bench;
}
const READY = 'answer(null);';
const REQUEST = { tests: [] };
const startsOf = ({ folder }: Bench): number => readFileSync(join(folder, 'starts'), 'utf8').length;

describe('a bench', () => {
  it('asks one process again and again', async () => {
    const bench = benchOf(READY, "answer('test ' + start);");
    expect([await bench.run(REQUEST), await bench.run(REQUEST)]).toEqual(['test 1', 'test 1']);
  });

  it('starts again where the process does not start', async () => {
    const bench = benchOf(`if (start < 3) process.exit(1); ${READY}`, "answer('test ' + start);");
    expect(await bench.run(REQUEST)).toBe('test 3');
  });

  it('says so where it never starts', async () => {
    const bench = benchOf('process.exit(1);', '');
    await expect(bench.run(REQUEST)).rejects.toThrow(
      'cannot be started, 3 times in a row: the process ended',
    );
    expect(startsOf(bench)).toBe(3);
  });

  it('asks a second process where the first one ends, as it may for want of memory', async () => {
    const bench = benchOf(READY, 'if (start === 1) process.exit(1); answer(null);');
    expect(await bench.run(REQUEST)).toBeNull();
  });

  it('takes for caught what ends two processes', async () => {
    const bench = benchOf(READY, 'process.exit(1);');
    expect(await bench.run(REQUEST)).toBe(ENDED);
    expect(startsOf(bench)).toBe(2);
  });

  it('takes for caught what hangs, and goes on with another process', async () => {
    const bench = benchOf(READY, "if (start > 1) answer('test');", { ...QUICK, answer: 300 });
    expect(await bench.run(REQUEST)).toBe(HANGS);
    expect(await bench.run(REQUEST)).toBe('test');
  });

  it('replaces a process that ended after its answer', async () => {
    const bench = benchOf(READY, 'answer(null); setTimeout(() => process.exit(1), 1);');
    expect(await bench.run(REQUEST)).toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await bench.run(REQUEST)).toBeNull();
    expect(startsOf(bench)).toBe(2);
  });
});

describe('verdicts', () => {
  it('are as many as mutants, in their order, whoever is first', async () => {
    const judge = async (mutant: number, bench: number) => {
      await new Promise((resolve) => setTimeout(resolve, bench));
      return 10 * mutant;
    };
    expect(await verdictsOf([1, 2, 3, 4, 5], [1, 20], judge)).toEqual([10, 20, 30, 40, 50]);
  });

  it('are none where a bench fails: what is under way ends, and the error says how many were tried', async () => {
    const tried: number[] = [];
    const judge = async (mutant: number) => {
      if (mutant === 2) throw new Error('no memory');
      await new Promise((resolve) => setTimeout(resolve, 20));
      tried.push(mutant);
    };
    await expect(verdictsOf([1, 2, 3, 4], ['a', 'b'], judge)).rejects.toThrow(
      'only 1 of 4 mutants were tried: no memory',
    );
    expect(tried).toEqual([1]);
  });
});
