import { describe, expect, it } from 'vitest';
import { progressLine } from '../../src/language/progress-line.js';

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

  it('gives count, rate, time left and failures', () => {
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

  it('leaves failures out where there are none, and slow work is given by the minute', () => {
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

  it('names the workers that are at a queue', () => {
    const progress = { done: 1, total: 2, failed: 0 };
    expect(progressLine(progress, 1000, { workers: () => 1 })).toBe(
      '1 of 2 runs, 1 a second, 1 s left, 1 worker',
    );
    expect(progressLine(progress, 1000, { workers: () => 3, language: 'zh' })).toBe(
      '已完成 1/2 次模拟，每秒 1，约剩 1 秒，3 个工作进程',
    );
  });
});
