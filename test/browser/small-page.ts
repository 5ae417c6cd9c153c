import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { PAGE_FOLDER, pageServer } from '../../src/node/page-server.js';
import { withFewPosts } from '../small-place.js';

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
