import { describe, expect, it } from 'vitest';
import { progressReporter } from '../../src/cli/progress.js';
import type { Progress } from '../../src/ensemble/sink.js';

/** Reports progress at the given milliseconds and returns what was written. */
function written(terminal: boolean, steps: readonly (readonly [number, Progress])[]): string[] {
  const texts: string[] = [];
  let time = 0;
  const report = progressReporter(false, {
    write: (text) => texts.push(text),
    terminal,
    now: () => time,
  })!;
  for (const [at, progress] of steps) {
    time = at;
    report(progress);
  }
  return texts;
}

describe('reporting progress', () => {
  it('is silent when it is to be quiet', () => {
    expect(progressReporter(true)).toBeUndefined();
  });

  it('writes a plain line at every tenth where there is no terminal', () => {
    const steps = Array.from(
      { length: 100 },
      (_, n) => [n * 10, { done: n + 1, total: 100, failed: 0 }] as const,
    );
    const texts = written(false, steps);
    expect(texts).toHaveLength(10);
    expect(texts.every((text) => /^\d+ of 100 runs.*\n$/.test(text))).toBe(true);
    expect(texts.join('')).not.toContain('\u001b');
  });

  it('counts tenths of what is left when an earlier run had done most of it', () => {
    const steps = Array.from(
      { length: 20 },
      (_, n) => [n * 10, { done: 981 + n, total: 1000, failed: 0, reused: 980 }] as const,
    );
    expect(written(false, steps)).toHaveLength(10);
  });

  it('measures every round of added replicates by itself', () => {
    const texts = written(true, [
      [1000, { done: 1, total: 2, failed: 0 }],
      [2000, { done: 2, total: 2, failed: 0 }],
      [2500, { done: 3, total: 6, failed: 0, reused: 2 }],
    ]);
    expect(texts.at(-1)).toContain('3 of 6 runs, 2 from before, 2 a second, 2 s left');
  });

  it('measures a second job of the same command by itself', () => {
    const texts = written(true, [
      [60_000, { done: 100, total: 100, failed: 0 }],
      [60_500, { done: 1, total: 4, failed: 0 }],
    ]);
    expect(texts.at(-1)).toContain('1 of 4 runs, 2 a second, 2 s left');
  });

  it('says something at least twice a minute', () => {
    const steps = [1, 2, 3].map((n) => [n * 20_000, { done: n, total: 1000, failed: 0 }] as const);
    expect(written(false, steps)).toEqual(['2 of 1000 runs, 3 a minute, 5 h 33 min left\n']);
  });

  it('rewrites one line on a terminal and wipes it at the end', () => {
    const texts = written(true, [
      [1000, { done: 1, total: 2, failed: 0 }],
      [2000, { done: 2, total: 2, failed: 0 }],
    ]);
    expect(texts).toEqual(['\r\u001b[K1 of 2 runs, 1 a second, 1 s left', '\r\u001b[K']);
  });
});

const HOURS = 3600_000;

describe('a clock that jumps', () => {
  it.each([
    ['forward', 9 * HOURS],
    ['back', -9 * HOURS],
  ])('%s, leaves the time left and the plain lines what they are', (_, jump) => {
    const steps = Array.from({ length: 200 }, (_, n) => {
      const at = 1000 * (n + 1) + (n >= 100 ? jump : 0);
      return [at, { done: n + 1, total: 200, failed: 0 }] as const;
    });
    const texts = written(false, steps);
    // The jump itself counts as a minute in which nothing was said.
    expect(texts).toHaveLength(jump > 0 ? 11 : 10);
    expect(texts.every((text) => /, (1|0\.\d+|\d+) a (second|minute), .* left\n$/.test(text))).toBe(true);
    expect(texts.join('')).not.toMatch(/ h | -|NaN|Infinity/);
    const [, minutes, seconds] = /, (?:(\d+) min )?(\d+) s left/.exec(texts.at(-2)!)!;
    const left = 60 * Number(minutes ?? 0) + Number(seconds);
    expect(left).toBeGreaterThan(15);
    expect(left).toBeLessThan(30);
  });
});
