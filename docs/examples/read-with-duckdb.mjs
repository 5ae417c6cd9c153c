// Reads series.parquet of a results folder with DuckDB (npm install @duckdb/node-api): the mean of papers by scenario and year.
// node docs/examples/read-with-duckdb.mjs results/compare-maoming-…
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

const folder = process.argv[2];
if (folder === undefined) throw new Error('which results folder?');

const instance = await DuckDBInstance.create();
const connection = await instance.connect();
const reader = await connection.runAndReadAll(
  `select scenario, year, avg(value) as papers, count(*) as runs
     from read_parquet($file)
    where indicator = 'papers' and part = ''
    group by scenario, year
    order by scenario, year`,
  { file: join(folder, 'series.parquet') },
);
for (const [scenario, year, papers, runs] of reader.getRows()) {
  console.log(`${scenario} ${year} ${Number(papers).toFixed(1)} (${runs} runs)`);
}
