import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseHistory } from '../../src/scenario/region/history-file.js';
import { parseRegion } from '../../src/scenario/region/region-file.js';
import { readRegionWorkbook } from '../../src/scenario/workbook/read.js';
import { readProjectFile } from './project-files.js';
import { contentOf, OTHERS } from './workbook-files.js';

/** A city of the documents as its workbook has it. */
export function readCityWorkbook(name: string) {
  const file = `docs/cities/${name}.xlsx`;
  const bytes = new Uint8Array(readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url))));
  return contentOf(readRegionWorkbook(file, bytes, OTHERS));
}

/** The same from the files that the workbook is made of. */
export function readCityYaml(name: string) {
  const [file, past] = [`docs/cities/${name}.yaml`, `docs/cities/${name}.history.csv`];
  const region = contentOf(parseRegion(readProjectFile(file)!, file, OTHERS));
  return { ...region, history: contentOf(parseHistory(readProjectFile(past)!, past)) };
}
