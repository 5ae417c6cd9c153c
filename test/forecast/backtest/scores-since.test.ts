import { describe, expect, it } from 'vitest';
import { scoresSince } from '../../../src/forecast/backtest/scores-since.js';
import type { SeriesForecast } from '../../../src/forecast/forecast-rows.js';
import { orThrow } from '../../../src/scenario/reading/input-error.js';
import { parseHistory } from '../../../src/scenario/region/history-file.js';

const historyOf = (lastDefinition: string) =>
  orThrow(
    parseHistory(
      `indicator,year,value,unit,source,definition
papers,2018,80,papers,s,old
papers,2019,90,papers,s,old
papers,2020,100,papers,s,old
papers,2021,110,papers,s,old
papers,2022,140,papers,s,${lastDefinition}
`,
      'mine.csv',
    ),
  );

const quantiles = { mean: 105, p05: 95, p25: 100, p50: 105, p75: 110, p95: 115 };
const ahead = [2021, 2022].map((year) => ({ year, observed: null, ...quantiles }));
const fit = { year: 2020, observed: 100, ...quantiles };

const forecast = {
  ...{ series: 'papers', indicator: 'papers', unit: 'papers', n: 3, rows: [fit, ...ahead] },
  baselines: {
    drift: ahead.slice(0, 1),
    theta: { available: false, reason: 'tooFew', n: 3, needed: 5, why: { en: '', zh: '' } },
  },
  combination: { weight: 0.5, learnt: false, with: 'drift', rows: [] },
} as unknown as SeriesForecast;

describe('what happened since the origin of a forecast', () => {
  it('counts outcomes within intervals, and scores every method that has a forecast', () => {
    const since = scoresSince(historyOf('old'), forecast, 2020);
    expect(since).toMatchObject({ firstYear: 2021, lastYear: 2022 });
    expect(
      since?.methods.map(({ method, n, inside50, inside90 }) => [method, n, inside50, inside90]),
    ).toEqual([
      ['model', 2, 1, 1],
      ['drift', 1, 1, 1],
    ]);
    // Of 110: (0.5 · 5 + 0.25 · 10 + 0.05 · 20) / 2.5; of 140: the same and 35 · 0.5, 30, 25 beyond.
    const inside = (0.5 * 5 + 0.25 * 10 + 0.05 * 20) / 2.5;
    const beyond = (0.5 * 35 + 0.25 * 10 + 30 + 0.05 * 20 + 25) / 2.5;
    expect(since?.methods[0].wis).toBeCloseTo((inside + beyond) / 2, 10);
    expect(since?.methods[1].wis).toBeCloseTo(inside, 10);
  });

  it('leaves out numbers that are counted otherwise than at the origin', () => {
    expect(scoresSince(historyOf('new'), forecast, 2020)).toMatchObject({ lastYear: 2021 });
  });

  it('is nothing where nothing is on record after the origin', () => {
    expect(scoresSince(historyOf('old'), forecast, 2022)).toBeNull();
  });
});
