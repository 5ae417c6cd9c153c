import { describe, expect, it } from 'vitest';
import { scoredIndicators } from '../../../src/forecast/backtest/scored-indicators.js';
import { verdictOn } from '../../charts/forecast-fixture.js';

const CLEAR = { verdict: 'worse', skill: -0.76213, skillLow: -1.68252, skillHigh: -0.14465 } as const;

describe('what past forecasts say of indicators', () => {
  it('is what they say of series that count what the indicator counts', () => {
    const verdicts = [
      verdictOn('papers', { ...CLEAR, against: 'autoregression', upTo: 2, origins: 14, comparedOrigins: 13 }),
      verdictOn('articlesBiomedical', { ...CLEAR, indicator: 'papers' }),
    ];
    expect(scoredIndicators(verdicts, 'made up')).toEqual({
      papers: {
        verdict: 'worse',
        against: 'autoregression',
        skill: -0.762,
        low: -1.68,
        high: -0.145,
        upTo: 2,
        origins: 13,
        source: 'made up',
      },
    });
  });

  it('is nothing where the record is too short, or there is no interval of skill', () => {
    expect(scoredIndicators([verdictOn('papers')], '')).toEqual({});
    const noError = { verdict: 'worse', skill: null } as const;
    expect(scoredIndicators([verdictOn('papers', noError)], '')).toEqual({});
  });

  it('rounds no end of an interval to 0, which would be another verdict', () => {
    const near = { verdict: 'better', skill: 0.2, skillLow: 0.00004321, skillHigh: 0.5 } as const;
    expect(scoredIndicators([verdictOn('papers', near)], '').papers.low).toBe(0.0000432);
  });
});
