import { describe, expect, it } from 'vitest';
import { parseHistory } from '../../../src/scenario/region/history-file.js';
import { breaksOf, gapsOf } from '../../../src/scenario/region/history-series.js';
import { contentOf } from '../workbook-files.js';

const rows = contentOf(
  parseHistory(
    `series,year,value,unit,source,definition
beds,2024,5,beds,s,without clinics
beds,2020,1,beds,s,
beds,2022,3,beds,s,with clinics
doctors,2020,1,doctors,s,
doctors,2021,1,doctors,s,
nurses,2019,1,nurses,s,
`,
    'h.csv',
  ),
);

describe('the series of a history', () => {
  it('have gaps, which are named in order', () => {
    expect([...gapsOf(rows)]).toEqual([['beds', [2021, 2023]]]);
  });

  it('break where the definition changes', () => {
    expect([...breaksOf(rows)]).toEqual([['beds', [2022, 2024]]]);
  });

  it('may be none', () => {
    expect([gapsOf([]).size, breaksOf([]).size]).toEqual([0, 0]);
  });
});
