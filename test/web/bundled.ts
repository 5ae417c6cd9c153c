import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Texts } from '../../src/web/engine/bundled-files.js';
import type { PageTexts } from '../../src/web/engine/places.js';

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

/** The same as the page has them: what it opens with, and all else when it is asked for. */
export const PAGE_TEXTS: PageTexts = {
  first: Object.fromEntries(
    Object.entries(BUNDLED).filter(([path]) => /^scenarios\/([\w-]+|regions\/maoming)\.yaml$/.test(path)),
  ),
  heads: BUNDLED,
  further: async () => BUNDLED,
};

export const LEAGUE = async (): Promise<string> => readFileSync(join(ROOT, 'docs/levers/league.csv'), 'utf8');
