import { describe, expect, it } from 'vitest';
import { progressLine, progressReporter, workClock } from '../../src/cli/progress.js';
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

describe('a line of progress', () => {
  it('is in Chinese where that is asked for', () => {
    const words = { language: 'zh' as const };
    expect(progressLine({ done: 30, total: 90, failed: 2 }, 10_000, words)).toBe(
      '已完成 30/90 次模拟，每秒 3，约剩 20 秒，2 失败',
    );
    expect(progressLine({ done: 1, total: 3, failed: 0 }, 100_000, { ...words, counted: 'parts' })).toBe(
      '已完成 1/3 个部分，每分钟 0.6，约剩 3 分 20 秒',
    );
  });

  it('tells count, rate, time left and failures', () => {
    expect(progressLine({ done: 30, total: 90, failed: 2 }, 10_000)).toBe(
      '30 of 90 runs, 3 a second, 20 s left, 2 failed',
    );
  });

  it('names the runs of the first millions, in both languages', () => {
    const of = { done: 1, total: 1280, failed: 0 };
    const line = (language: 'en' | 'zh') => progressLine(of, 1000, { language, counted: 'leagueRuns' });
    expect(line('en')).toMatch(/^1 of 1280 runs for the first millions, /);
    expect(line('zh')).toMatch(/^已完成 1\/1280 次首笔资金模拟，/);
  });

  it('leaves failures out where there are none, and slow work is told by the minute', () => {
    expect(progressLine({ done: 1, total: 3, failed: 0 }, 20_000)).toBe('1 of 3 runs, 3 a minute, 40 s left');
  });

  it.each([
    [61_000, '1 min 1 s left'],
    [2 * 3600_000 + 5 * 60_000, '2 h 5 min left'],
    [3600_000 - 400, '1 h 0 min left'],
  ])('says %i ms left as people do', (left, text) => {
    expect(progressLine({ done: 1, total: 2, failed: 0 }, left)).toContain(text);
  });

  it('does not count what an earlier run had done into the rate', () => {
    const line = progressLine({ done: 90, total: 100, failed: 0, reused: 80 }, 10_000);
    expect(line).toBe('90 of 100 runs, 80 from before, 1 a second, 10 s left');
  });

  it('promises nothing before anything was computed', () => {
    expect(progressLine({ done: 80, total: 100, failed: 0, reused: 80 }, 5)).toBe(
      '80 of 100 runs, 80 from before',
    );
  });

  it('writes plain numbers however fast the work goes', () => {
    expect(progressLine({ done: 1234, total: 5000, failed: 0 }, 1000)).toContain(', 1200 a second,');
  });
});

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

/** A clock that shows these times one after the other. */
const clockOf = (...times: number[]) => {
  const left = times.values();
  return () => left.next().value as number;
};

describe('a clock that jumps', () => {
  it('back by hours, counts nothing for the jump and all that is worked after it', () => {
    const worked = workClock(clockOf(5 * HOURS, 5 * HOURS + 1000, 1000, 2000));
    expect([worked(), worked(), worked()]).toEqual([1000, 1000, 2000]);
  });

  it('forward by hours, counts a minute at most where the work goes by seconds', () => {
    const worked = workClock(clockOf(0, 1000, 2000, 7 * HOURS, 7 * HOURS + 1000));
    expect([worked(), worked(), worked(), worked()]).toEqual([1000, 2000, 62_000, 63_000]);
  });

  it('is told from work that is slow by itself', () => {
    const worked = workClock(clockOf(0, 1 * HOURS, 3 * HOURS, 5 * HOURS));
    expect([worked(), worked(), worked()]).toEqual([1 * HOURS, 3 * HOURS, 5 * HOURS]);
  });

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
