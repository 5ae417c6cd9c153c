// Writes NAME.xlsx from NAME.yaml and NAME.history.csv in this folder and in docs/forecasts, the form for a city filled in:
// `npm run docs:cities`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { scenarioFiles } from '../../dist/node/index.js';
import { parseHistory } from '../../dist/scenario/region/history-file.js';
import { readRegionFile } from '../../dist/scenario/region/region-file.js';
import { writeWorkbook } from '../../dist/scenario/workbook/write.js';
import { filledForm } from './form.mjs';

const FOLDERS = ['.', '../forecasts/'].map((folder) => new URL(folder, import.meta.url));
const contentOf = (loaded) => {
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues, null, 1));
  return loaded.value;
};

for (const folder of FOLDERS) {
  const read = (name) => readFileSync(new URL(name, folder), 'utf8');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.history.csv'))) {
    const name = file.replace('.history.csv', '');
    const own = parse(read(`${name}.yaml`));
    const likeFile = `scenarios/regions/${own.like}.yaml`;
    const like = contentOf(readRegionFile(scenarioFiles.own(likeFile), likeFile));
    const history = contentOf(parseHistory(read(file), file));
    writeFileSync(new URL(`${name}.xlsx`, folder), await filledForm(own, { like, history, writeWorkbook }));
  }
}
