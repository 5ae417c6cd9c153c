import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Writes what the page shows before its engine is loaded, as the built engine says it. */
const ROOT = resolve(import.meta.dirname, '../..');
const built = (path) => import(pathToFileURL(join(ROOT, 'dist', path)).href);

const { medinno } = await built('model/medinno.js');
const { firstLook } = await built('web/engine/first-look.js');

const texts = Object.fromEntries(
  readdirSync(join(ROOT, 'scenarios'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(yaml|csv)$/.test(path))
    .map((path) => [
      `scenarios/${path.replaceAll('\\', '/')}`,
      readFileSync(join(ROOT, 'scenarios', path), 'utf8'),
    ]),
);
const look = await firstLook({ first: texts, heads: texts, further: async () => texts }, medinno);
writeFileSync(join(ROOT, 'dist/first-look.json'), JSON.stringify(look));
