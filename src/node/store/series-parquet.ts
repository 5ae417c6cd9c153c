import { closeSync, fsyncSync } from 'node:fs';
import { ByteWriter, ParquetWriter, type SchemaElement, type Writer } from 'hyparquet-writer';
import type { Series } from '../../model/series.js';
import { type Write, writeAll } from './disk.js';
import { openOwn } from './own-file.js';
import type { SeriesGroup } from './series-rows.js';

const text = (name: string): SchemaElement => ({
  name,
  type: 'BYTE_ARRAY',
  converted_type: 'UTF8',
  repetition_type: 'REQUIRED',
});
const whole = (name: string): SchemaElement => ({ name, type: 'INT32', repetition_type: 'REQUIRED' });

/** Columns of the tidy series. */
const COLUMNS: readonly SchemaElement[] = [
  text('scenario'),
  whole('draw'),
  whole('replicate'),
  whole('year'),
  text('indicator'),
  text('part'),
  { name: 'value', type: 'DOUBLE', repetition_type: 'REQUIRED' },
];

/** Where the rows come from and what is said of them in the file itself. */
interface SeriesSource {
  readonly series: readonly Series[];
  readonly policyYear: number;
  readonly version: string;
  readonly seed: string;
}

/** Write the tidy series as Parquet, a row group at a time: memory does not grow with the number of runs. */
export function writeSeriesParquet(
  path: string,
  groups: Iterable<SeriesGroup>,
  { series, policyYear, version, seed }: SeriesSource,
  write: Write,
): void {
  const file = openOwn(path, 'make');
  try {
    const parquet = new ParquetWriter({
      writer: writerTo(file, write),
      schema: [{ name: 'root', num_children: COLUMNS.length }, ...COLUMNS],
      statistics: false,
      createdBy: `medinno version ${version}`,
      kvMetadata: [
        { key: 'medinno.version', value: version },
        { key: 'medinno.seed', value: seed },
      ],
    });
    const shared = sharedColumns(series, policyYear);
    for (const group of groups) {
      const rows = group.values.length;
      // Each column of a row group is one page.
      parquet.write({ columnData: columnsOf(group, shared), rowGroupSize: rows, pageSize: 0 });
    }
    parquet.finish();
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Columns that are the same in all row groups with as many rows. */
interface SharedColumns {
  readonly year: Int32Array;
  readonly indicator: string[];
  readonly part: string[];
}

/** Makes them when the number of runs is another than that of the group before: at most twice a scenario. */
function sharedColumns(series: readonly Series[], policyYear: number) {
  const indicators = series.map(({ indicator }) => indicator.id);
  const parts = series.map(({ part }) => part);
  let last: SharedColumns | undefined;
  return (rows: number, each: number): SharedColumns => {
    if (last?.year.length === rows) return last;
    const year = Int32Array.from(
      { length: rows },
      (_, row) => policyYear + Math.floor((row % each) / series.length),
    );
    const ofSeries = (names: readonly string[]) =>
      Array.from({ length: rows }, (_, row) => names[row % names.length]);
    last = { year, indicator: ofSeries(indicators), part: ofSeries(parts) };
    return last;
  };
}

function columnsOf({ scenario, runs, values }: SeriesGroup, shared: ReturnType<typeof sharedColumns>) {
  const rows = values.length;
  const each = rows / runs.length;
  const ofRun = (numbers: readonly number[]) => {
    const column = new Int32Array(rows);
    for (const [n, number] of numbers.entries()) column.fill(number, n * each, (n + 1) * each);
    return column;
  };
  const { year, indicator, part } = shared(rows, each);
  // Numbers that stay the same over many rows.
  const steps = { encoding: 'DELTA_BINARY_PACKED', offsetIndex: false } as const;
  return [
    // By the statistics of runs a reader skips row groups; every one has nearly all years.
    {
      name: 'scenario',
      data: new Array<string>(rows).fill(scenario.id),
      statistics: true,
      offsetIndex: false,
    },
    { name: 'draw', data: ofRun(runs.map(({ draw }) => draw)), statistics: true, ...steps },
    {
      name: 'replicate',
      data: ofRun(runs.map(({ replicate }) => replicate)),
      statistics: true,
      ...steps,
    },
    { name: 'year', data: year, ...steps },
    { name: 'indicator', data: indicator, offsetIndex: false },
    { name: 'part', data: part, offsetIndex: false },
    // Read only while the row group is written.
    { name: 'value', data: values, encoding: 'PLAIN' as const, offsetIndex: false },
  ];
}

/** Memory that is emptied into a file after every row group, and whenever it has grown beyond a megabyte. */
function writerTo(file: number, write: Write): Writer {
  const memory = new ByteWriter();
  const grow = memory.ensure.bind(memory);
  const flush = () => {
    writeAll(write, file, memory.getBytes(), null);
    memory.index = 0;
  };
  return Object.assign(memory, {
    flush,
    finish: flush,
    ensure: (bytes: number) => {
      if (memory.index > 1 << 20) flush();
      grow(bytes);
    },
  });
}
