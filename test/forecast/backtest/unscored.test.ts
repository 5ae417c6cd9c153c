import { describe, expect, it } from 'vitest';
import { backtestRegion } from '../../../src/forecast/backtest/backtest-region.js';
import type { ForecastScore } from '../../../src/forecast/backtest/forecast-score.js';
import { unscoredSeries } from '../../../src/forecast/backtest/unscored.js';
import { orThrow } from '../../../src/scenario/reading/input-error.js';
import { parseHistory } from '../../../src/scenario/region/history-file.js';
import type { HistoryRow } from '../../../src/scenario/region/history-row.js';
import { grown, madeBank, PLACE, papers } from '../made-bank.js';

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
      { series: 'articles', indicator: 'papers', simulated: 3, observed: 7, reason: 'tooFew' },
    ]);
  });

  it('are all of these where nothing was scored', () => {
    const all = unscoredSeries(history, [], { firstYear: 2012, until: 2015 });
    expect(all.map(({ series, simulated }) => [series, simulated])).toEqual([
      ['papers', 2],
      ['articles', 1],
    ]);
  });

  it('lack a sixth number, or are cut by changes of definition', () => {
    const bank = madeBank(60);
    const { startYear } = PLACE.region;
    const unscoredOf = (rows: readonly HistoryRow[]) => {
      const { scores } = backtestRegion(bank, rows, PLACE.region);
      return unscoredSeries(rows, scores, { firstYear: bank.firstYear, until: startYear + 30 });
    };
    const lengths = [3, 4, 5, 6].map((length) => unscoredOf(papers(grown(0, length))));
    expect(lengths.map((one) => one.map(({ simulated, reason }) => [simulated, reason]))).toEqual([
      [[3, 'tooFew']],
      [[4, 'tooFew']],
      [[5, 'tooFew']],
      [],
    ]);
    const cut = papers(grown(0, 12)).map((row) => ({ ...row, definition: String(row.year) }));
    expect(unscoredOf(cut)).toMatchObject([{ simulated: 12, observed: 12, reason: 'interrupted' }]);
  });
});
