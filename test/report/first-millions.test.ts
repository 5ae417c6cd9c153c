import { describe, expect, it } from 'vitest';
import { medinno } from '../../src/model/medinno.js';
import { firstMillionsSection, leagueInShort, leagueLines } from '../../src/report/first-millions.js';
import type { FirstMillions, FirstMillionsRow } from '../../src/results/first-millions-row.js';
import { COMPARISON, labels } from './fixture.js';

const row = (lever: string, mean: number | null, rank: number | null): FirstMillionsRow => {
  const { name, unit } = medinno.levers.find(({ id }) => id === lever)!;
  const around = (half: number) => (mean === null ? null : mean + half);
  return {
    ...{ lever, name, target: '', dose: 2, doseUnit: unit, unit: 'DALYs (discounted)' },
    ...{ mean, low: around(-900), high: around(900), meanLow: around(-300), meanHigh: around(300) },
    ...{ signShare: mean === null ? null : rank === null ? 0.5 : 0.9, rank, breakEven: null },
  };
};

const LEAGUE: FirstMillions = {
  ...{ sum: 5, payer: 'city', years: 10, draws: 20, replicates: 2, failed: 3, tooSmall: [] },
  rows: [row('youngTalent', 1500, 1), row('platforms', 10, null), row('retention', null, null)],
};

describe('a lever of the league whose runs failed', () => {
  it('is neither ranked nor a tie, and not counted among those that are', () => {
    const comparison = { ...COMPARISON, firstMillions: LEAGUE };
    const context = { comparison, model: medinno, labels, language: 'en' } as const;
    expect(leagueLines(LEAGUE, context).map(({ rank }) => rank)).toEqual([
      '1',
      'tie',
      'not known: runs failed',
    ]);
    expect(leagueInShort(LEAGUE, 'en')).toMatch(/^Of 2 levers 1 have .* 1 better .* 0 worse; 1 are ties/);
    expect(leagueInShort(LEAGUE, 'zh')).toMatch(/^2 项措施中，1 项.*其余 1 项与其并列/);
    expect(firstMillionsSection(context)!.notes!.join(' ')).toContain('3 runs of it failed');
  });

  it('is not taken for one that cannot take the sum where all are such', () => {
    const all = { ...LEAGUE, rows: [row('retention', null, null)] };
    expect(leagueInShort(all, 'en')).toBe('No lever can take the sum, or every one has runs that failed.');
  });
});
