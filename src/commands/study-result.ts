import type { DrawnChart } from '../charts/chart.js';
import { type AgainstPaper, againstPaper, type ComparedRow, comparedRows } from '../studies/against-paper.js';
import type { StudyRun } from '../studies/run-study.js';
import type { Agreement } from '../studies/study.js';
import { studyCharts } from '../studies/study-charts.js';
import type { AskedStudy } from './asked-study.js';
import { chartNamed } from './chart-named.js';
import type { ChartAs } from './ensemble-result.js';
import { unknownName } from './unknown-name.js';

/** Tables that the results of a study have. */
export interface StudyTables {
  /** Every quantity: our value with its error by chance, the published number and whether both agree. */
  readonly rows: readonly ComparedRow[];
  /** Where study and main model answer the same question; empty where `sources` was not given. */
  readonly agreements: readonly Agreement[];
}

/** What `reproduce` gives. */
export interface StudyResult {
  /** The call as it was read. */
  readonly asked: AskedStudy;
  readonly run: StudyRun;
  /** How many rows have a published number, and how many of these agree with it. */
  readonly againstPaper: AgainstPaper;
  /** A table as plain rows. @throws RangeError for a name that no table has */
  readonly table: <Name extends keyof StudyTables>(name: Name) => StudyTables[Name];
  /** Every chart: title, Vega-Lite specification and data. */
  readonly charts: (as?: ChartAs) => readonly DrawnChart[];
  /** One of them by its id. @throws RangeError for an id that no chart has */
  readonly chart: (id: string, as?: ChartAs) => DrawnChart;
}

/** A run of a study, with the ways to ask about it. */
export function studyResult(asked: AskedStudy, run: StudyRun): StudyResult {
  const rows = comparedRows(run.rows);
  const tables: StudyTables = { rows, agreements: run.agreements };
  const charts = ({ language = 'en', form = 'wide' }: ChartAs = {}) =>
    studyCharts(asked.study, run, { language, form });
  return {
    asked,
    run,
    againstPaper: againstPaper(rows),
    table: (name) => {
      if (!Object.hasOwn(tables, name)) throw unknownName('table', name, Object.keys(tables));
      return tables[name];
    },
    charts,
    chart: (id, as) => chartNamed(charts(as), id),
  };
}
