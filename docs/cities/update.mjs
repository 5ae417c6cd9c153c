// Writes NAME.xlsx from NAME.yaml and NAME.history.csv in this folder, the form for a city filled in: `npm run docs:cities`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { scenarioFiles } from '../../dist/node/index.js';
import { parseHistory } from '../../dist/scenario/region/history-file.js';
import { readRegionFile } from '../../dist/scenario/region/region-file.js';
import { writeWorkbook } from '../../dist/scenario/workbook/write.js';
import { filledForm } from './form.mjs';

const here = (name) => new URL(name, import.meta.url);
const read = (name) => readFileSync(here(name), 'utf8');
const contentOf = (loaded) => {
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues, null, 1));
  return loaded.value;
};

for (const file of readdirSync(here('.')).filter((name) => name.endsWith('.history.csv'))) {
  const name = file.replace('.history.csv', '');
  const own = parse(read(`${name}.yaml`));
  const likeFile = `scenarios/regions/${own.like}.yaml`;
  const like = contentOf(readRegionFile(scenarioFiles.own(likeFile), likeFile));
  const history = contentOf(parseHistory(read(file), file));
  writeFileSync(here(`${name}.xlsx`), await filledForm(own, { like, history, writeWorkbook }));
}
