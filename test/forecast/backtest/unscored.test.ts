import { describe, expect, it } from 'vitest';
import type { ForecastScore } from '../../../src/forecast/backtest/forecast-score.js';
import { unscoredSeries } from '../../../src/forecast/backtest/unscored.js';
import { orThrow } from '../../../src/scenario/reading/input-error.js';
import { parseHistory } from '../../../src/scenario/region/history-file.js';

const rowsOf = (series: string, observes: string, years: readonly number[]): string =>
  years.map((year) => `${series},${year},10,papers,s,${observes}\n`).join('');

const history = orThrow(
  parseHistory(
    `indicator,year,value,unit,source,observes\n${[
      rowsOf('papers', '', [2010, 2011, 2012, 2013]),
      rowsOf('articles', 'papers', [2001, 2002, 2003, 2010, 2011, 2012, 2016]),
      rowsOf('hospitals', '', [2010, 2011]),
    ].join('')}`,
    'mine.csv',
  ),
);

describe('series without a score', () => {
  it('are those that observe an indicator and have none, with their numbers in the simulated years', () => {
    const scores = [{ series: 'papers' } as ForecastScore];
    expect(unscoredSeries(history, scores, { firstYear: 2010, until: 2015 })).toEqual([
      { series: 'articles', indicator: 'papers', numbers: 3, all: 7 },
    ]);
  });

  it('are all of these where nothing was scored', () => {
    const all = unscoredSeries(history, [], { firstYear: 2012, until: 2015 });
    expect(all.map(({ series, numbers }) => [series, numbers])).toEqual([
      ['papers', 2],
      ['articles', 1],
    ]);
  });
});
