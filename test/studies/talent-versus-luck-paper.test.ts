import { describe, expect, it } from 'vitest';
import { runStudy } from '../../src/studies/run-study.js';
import { defaultSettings } from '../../src/studies/settings.js';
import type { Settings } from '../../src/studies/study.js';
import { PUBLISHED } from '../../src/studies/talent-versus-luck/published.js';
import { talentVersusLuck } from '../../src/studies/talent-versus-luck.js';
import { rowsById } from './expectations.js';

const rowsOf = async (settings: Settings) => rowsById(await runStudy(talentVersusLuck, { settings }));

describe('the table', () => {
  it('has the rows that are asked for', async () => {
    const rows = await rowsOf({ people: 100, runs: 2 });
    const strategies =
      'egalitarian-1 egalitarian-2 egalitarian-5 egalitarian-10 elitarian-5-10 elitarian-5-25 elitarian-5-50 elitarian-10-10 elitarian-10-25 elitarian-10-50 elitarian-15-25 elitarian-20-10 elitarian-20-25 mixed-5-1-25 mixed-10-1-25 mixed-10-5-25 random-5-10 random-5-20 random-5-25 random-5-50 random-10-10 random-10-20 random-10-25 random-10-50 random-20-25'.split(
        ' ',
      );
    const inPaper = ['none', ...strategies].filter(
      (id) => !/^(egalitarian-10|elitarian-10-50|random-5-20|random-10-\d+)$/.test(id),
    );
    expect(inPaper).toHaveLength(19);
    expect([...rows.keys()]).toEqual([
      'none',
      ...strategies,
      ...strategies.map((id) => `efficiency-${id}`),
      ...['gain', 'funding', 'efficiency-index'].flatMap((column) => inPaper.map((id) => `${column}-${id}`)),
      'richest-talent-mean',
      'top20-share',
      'top-20-people-share',
      'gini',
      'tail-exponent',
    ]);
    expect(new Set([...rows.values()].map(({ unit }) => unit))).toEqual(
      new Set([
        'percent',
        'fraction',
        'percent of the largest gain',
        'units of capital',
        'everybody gets 1 = 1',
        '0 to 1',
        '',
      ]),
    );
  });
});

describe('the table of the paper', () => {
  it('has three columns, as its own numbers define them', async () => {
    const rows = await rowsOf({ people: 200, runs: 3 });
    const value = (id: string) => rows.get(id)!.value;
    const gain = (id: string) => value(id) - value('none');
    const largest = Math.max(gain('egalitarian-5'), gain('mixed-10-5-25'));
    for (const [id, money] of [
      ['egalitarian-1', 200],
      ['elitarian-20-10', 20 * 20],
      ['mixed-10-1-25', 50 * 10 + 150],
    ] as const) {
      expect(value(`funding-${id}`)).toBe(1000 + 8 * money);
      expect(value(`gain-${id}`)).toBeCloseTo((100 * gain(id)) / largest, 9);
      expect(value(`efficiency-index-${id}`)).toBeCloseTo(
        (gain(id) / value(`funding-${id}`) / gain('egalitarian-1')) * value('funding-egalitarian-1'),
        9,
      );
    }
    expect(value('funding-none')).toBe(1000);
  });

  it('is come closest to where money is paid at the end of a period', async () => {
    const distance = async (timing: string) => {
      const rows = await rowsOf({ runs: 80, timing });
      const squares = PUBLISHED.filter(({ id, use }) => id.startsWith('gain-') && 'rows' in use).map(
        ({ id, value }) => (rows.get(id)!.value - value) ** 2,
      );
      return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
    };
    const [end, start, skipped] = await Promise.all(['end', 'start', 'skip-first'].map(distance));
    expect(end).toBeLessThan(1.6);
    expect(skipped).toBeGreaterThan(end + 0.3);
    expect(start).toBeGreaterThan(skipped + 0.3);
    expect(defaultSettings(talentVersusLuck)).toMatchObject({ timing: 'end' });
  });
});
