import { describe, expect, it } from 'vitest';
import { labelsOf } from '../../src/language/indicator-labels.js';
import { medinno } from '../../src/model/medinno.js';
import { badge, levelCell } from '../../src/report/cells.js';
import type { SummaryRow } from '../../src/results/effect-row.js';
import { COMPARISON } from './fixture.js';
import { context } from './three-strategies.js';

const cell = (mean: number, p05: number, p95: number) =>
  levelCell(context(COMPARISON), { unit: 'persons', mean, p05, p95 } as SummaryRow).html;

describe('a level', () => {
  it('has no range where it is the same in every run', () => {
    expect(cell(300, 300, 300)).not.toContain('interval');
    expect(cell(0.1 + 0.2, 0.3, 0.3)).not.toContain('interval');
    expect(cell(0, 0, 0)).not.toContain('interval');
  });

  it('has one of what happens in few runs, so that both its ends are 0', () => {
    expect(cell(0.04, 0, 0)).toContain('0 to');
    expect(cell(0.04, 0, 0)).toContain('interval');
  });
});

describe('the badge of an indicator', () => {
  const score = { against: 'theta', skill: 0, low: 0, high: 0, upTo: 1, origins: 9, source: 'made up' };
  const badgeOf = (
    verdict: 'better' | 'worse' | 'undecided' | null,
    language: 'en' | 'zh',
    id = 'papers',
  ) => {
    const comparison = verdict === null ? {} : { scored: { papers: { verdict, ...score } } };
    const labels = labelsOf(comparison, medinno);
    return badge({ ...context(COMPARISON, language), labels }, id).html;
  };

  it.each([
    ['better', 'scored, better than simple methods; ', '已评分，优于简单方法；'],
    ['worse', 'scored, worse than a simple method; ', '已评分，不如简单方法；'],
    ['undecided', 'scored, not clearly better than a simple method; ', '已评分，未明显优于简单方法；'],
  ] as const)('says what its own past forecasts came to: %s', (verdict, en, zh) => {
    expect(badgeOf(verdict, 'en')).toContain(`<span class="badge scored">${en}weakest input`);
    expect(badgeOf(verdict, 'zh')).toContain(`<span class="badge scored">${zh}最弱输入`);
  });

  it('says of every other indicator, and of regions without scores, what it said', () => {
    for (const language of ['en', 'zh'] as const)
      for (const { id } of medinno.indicators.filter((one) => one.id !== 'papers'))
        expect(badgeOf('worse', language, id)).toBe(badgeOf(null, language, id));
    expect(badgeOf(null, 'en')).toBe(
      '<span class="badge literature-anchored">checked against literature; weakest input judged (C)</span>',
    );
    expect(badgeOf(null, 'zh')).toBe(
      '<span class="badge literature-anchored">已与文献核对；最弱输入为专家判断（C）</span>',
    );
  });
});
