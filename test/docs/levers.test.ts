import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { medinno } from '../../src/model/medinno.js';
import { observe, policyOf, seriesIn, setting, lever as use } from '../model/maoming.js';
import { REPOSITORY } from './installed.js';

interface AtSum {
  readonly sum: number;
  readonly effect: number;
  readonly meanLow: number;
  readonly meanHigh: number;
}
interface Response {
  readonly thresholdOf: (rows: readonly AtSum[]) => number | null;
  readonly saturationOf: (rows: readonly AtSum[]) => number | null;
}
const script = async <T>(name: string) => (await import(join(REPOSITORY, 'docs/levers', name))) as T;
const { thresholdOf, saturationOf } = await script<Response>('response.mjs');

const sure = (sum: number, effect: number): AtSum => ({
  sum,
  effect,
  meanLow: effect - 0.1,
  meanHigh: effect + 0.1,
});
const unsure = (sum: number, effect: number): AtSum => ({
  sum,
  effect,
  meanLow: effect - 99,
  meanHigh: effect + 99,
});

describe('the response to money', () => {
  it('begins at the lowest sum whose effect is clear', () => {
    expect(thresholdOf([sure(5, 3), unsure(1, 2), sure(15, 4)])).toBe(5);
    expect(thresholdOf([unsure(1, 2), unsure(5, 3)])).toBeNull();
  });

  it('is saturated where a further million brings less than half of the first', () => {
    // 2 for the first million, then 6 / 4 = 1.5 a million, then 8 / 10 = 0.8, less than half of 2.
    expect(saturationOf([sure(1, 2), sure(5, 8), sure(15, 16)])).toBe(5);
    expect(saturationOf([sure(1, -2), sure(5, -8), sure(15, -16)])).toBe(5);
    expect(saturationOf([sure(1, 2), sure(5, 10), sure(15, 30)])).toBeNull();
    expect(saturationOf([unsure(1, 2), sure(5, 2)])).toBeNull();
  });
});

describe('a shorter run', () => {
  it('is the beginning of a longer one, so that one run can be read after several horizons', () => {
    const policy = policyOf([use('youngTalent', 20, 10)], 30, 10);
    const [short, long] = [6, 12].map((years) => observe(1, policy, years));
    for (const { indicator, part } of setting.series)
      expect(seriesIn(long, indicator.id, part).slice(0, 6)).toEqual(seriesIn(short, indicator.id, part));
  });
});

describe('npm run levers', () => {
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'medinno-levers-'));
    const call = [join(REPOSITORY, 'docs/levers/update.mjs'), '--quick', '--out', folder];
    await promisify(execFile)(process.execPath, call);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const written = (name: string) => readFileSync(join(folder, name), 'utf8');

  it('says of every lever what it does alone, and where it stands', () => {
    const lines = written('levers/effects.csv').split('\n');
    const league = written('levers/league.csv').split('\n');
    for (const { id, price } of medinno.levers) {
      for (const years of [1, 2, 3])
        expect(lines.some((line) => line.startsWith(`${id},`) && line.includes(`,${years},papers,`))).toBe(
          true,
        );
      for (const sum of price === null ? [0] : [1, 5, 15, 30])
        expect(league.some((line) => line.startsWith(`${sum},${id},`))).toBe(true);
      expect(written('levers.md')).toContain(`#${id.toLowerCase()})`);
    }
    expect(written('levers.md')).not.toMatch(/undefined|\[object|NaN|Infinity|null/);
  });

  it('has ordinary care at 0 whatever the sum', () => {
    const rows = written('levers/league.csv')
      .split('\n')
      .filter((line) => line.includes(',ordinaryCare,') && line.includes(',netHealthBenefit,'));
    expect(rows).toHaveLength(4);
    for (const row of rows) expect(row).toContain(',DALYs (discounted),0,0,0,0,0,,,');
  });
});
