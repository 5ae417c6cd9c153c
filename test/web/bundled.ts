import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Texts } from '../../src/web/engine/bundled-files.js';

const ROOT = join(import.meta.dirname, '../..');

/** The texts that the page is built with. */
export const BUNDLED: Texts = Object.fromEntries(
  readdirSync(join(ROOT, 'scenarios'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(yaml|csv)$/.test(path))
    .map((path) => [
      `scenarios/${path.replaceAll('\\', '/')}`,
      readFileSync(join(ROOT, 'scenarios', path), 'utf8'),
    ]),
);

export const LEAGUE = readFileSync(join(ROOT, 'docs/levers/league.csv'), 'utf8');
