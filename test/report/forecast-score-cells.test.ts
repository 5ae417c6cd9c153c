import { describe, expect, it } from 'vitest';
import { intervalsInWords, verdictInWords } from '../../src/report/forecast/forecast-in-words.js';
import { countInWords, scoreCells, skillInWords } from '../../src/report/forecast/score-cells.js';
import { forecastContext, scoreOn, verdictOn } from '../charts/forecast-fixture.js';

const context = forecastContext([verdictOn('papers', { covers: false })]);
const chinese = { ...context, language: 'zh' } as const;

describe('scores in words', () => {
  it('have shares within both intervals with their own', () => {
    const row = scoreOn('papers', {
      coverage50Low: 0.2,
      coverage50High: 0.8,
      coverage90Low: 0.4,
      coverage90High: 1,
    });
    const { held50, held90 } = scoreCells(context, row);
    expect([held50, held90]).toEqual(['50% [20, 80]', '75% [40, 100]']);
  });

  it('say of intervals that do not hold no more than that they held too often or too seldom', () => {
    expect(intervalsInWords(context)).toContain('held more or less often than they should');
    expect(intervalsInWords(chinese)).toContain('与所称不符');
  });

  it('count what skill rests on where the simple method lacks some forecasts', () => {
    const row = scoreOn('papers', {
      n: 30,
      origins: 16,
      effectiveOrigins: 8,
      upTo: 2,
      compared: 20,
      comparedOrigins: 11,
    });
    expect(countInWords(context, row)).toContain(
      'from 16 origins, of which 8 count as independent; skill rests on 20 of them, from 11 origins (5 independent)',
    );
    expect(countInWords(chinese, row)).toContain(
      '相对评分依据其中 11 个起点的 20 次预测（相当于 5 个独立起点）',
    );
    expect(countInWords(context, { ...row, compared: 30, comparedOrigins: 16 })).not.toContain('rests');
  });

  it('say that a simple method had no error', () => {
    const worse = verdictOn('papers', { verdict: 'worse', use: 'drift', skill: null, comparedOrigins: 8 });
    expect(verdictInWords(context, worse)).toContain('worse than drift, which had no error: use drift');
    expect(verdictInWords(chinese, worse)).toContain('（后者没有误差）');
    expect(skillInWords(context, worse)).toBe('no error to beat');
    expect(skillInWords(context, verdictOn('papers'))).toBe('too short');
  });
});
