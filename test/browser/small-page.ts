import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { PAGE_FOLDER, pageServer } from '../../src/node/page-server.js';
import { scenarioFiles } from '../../src/node/scenario-files.js';
import type { Sources } from '../../src/scenario/reading/sources.js';

/** The place that the page begins with. */
export const REGION = 'scenarios/regions/maoming.yaml';

/** Posts of each institution of the small place: a twentieth of what the place has, so that its runs cost little. */
const POSTS: Readonly<Record<string, number>> = { value: 4, low: 2, high: 6 };

/** The figures under `posts`, in a file or in a script that holds its text; a script may write the end of a line as a sign. */
const FIGURES = /posts:(?:(?:\n|\\n) {6}\w+: [^\n\\]+)+/g;

/** The text of a region with few people in its institutions, wherever that text stands. */
export const withFewPosts = (text: string): string =>
  text.replace(FIGURES, (figures) =>
    figures.replace(/\b(value|low|high): \d+/g, (_, name: string) => `${name}: ${POSTS[name]}`),
  );

/** The files of the package, with that place small. */
export const SMALL_FILES: Sources = {
  ...scenarioFiles,
  own: (path) => {
    const text = scenarioFiles.own?.(path) ?? null;
    return path === REGION && typeof text === 'string' ? withFewPosts(text) : text;
  },
};

/** Parameter draws of a small page at full precision, half of those of the page: as few as its decisions are said from. */
export const FEW_DRAWS = 50;

const withFewDraws = (code: string): string =>
  code.replace(/\bdraws:100,replicates:/g, `draws:${FEW_DRAWS},replicates:`);

/** A change of what scripts of the page hold; scripts that it is not about stay as they are. */
export type Change = (code: string) => string;

/** An institution of that place: other scripts have the texts of other places, which stay as they are. */
const INSTITUTION = 'health-vocational-college';

/** The page on a small place. */
export const SMALL_PLACE: Change = (code) => (code.includes(INSTITUTION) ? withFewPosts(code) : code);

/** The same from fewer runs. */
export const SMALL: readonly Change[] = [SMALL_PLACE, withFewDraws];

/** The page of the package with some of its scripts changed. A change of nothing is a mistake of the test. */
export function changedPage(changes: readonly Change[]): Server {
  const inner = pageServer();
  const changed = changedScripts(changes);
  return createServer((request, response) => {
    const script = changed.get(request.url ?? '');
    if (script === undefined) return void inner.emit('request', request, response);
    response.writeHead(200, { 'Content-Type': 'text/javascript' });
    response.end(script);
  });
}

/** Scripts with all changes, by their path on the page. */
function changedScripts(changes: readonly Change[]): Map<string, string> {
  const names = readdirSync(join(PAGE_FOLDER, 'assets')).filter((name) => name.endsWith('.js'));
  const scripts = new Map(
    names.map((name) => [`/assets/${name}`, readFileSync(join(PAGE_FOLDER, 'assets', name), 'utf8')]),
  );
  const changed = new Map<string, string>();
  for (const change of changes) {
    let count = 0;
    for (const [path, whole] of scripts) {
      const code = changed.get(path) ?? whole;
      const made = change(code);
      if (made === code) continue;
      changed.set(path, made);
      count += 1;
    }
    if (count === 0) throw new Error(`no script of the page has what is to be changed: ${change}`);
  }
  return changed;
}
