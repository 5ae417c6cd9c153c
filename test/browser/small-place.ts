import { readFileSync } from 'node:fs';
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

/** Changes of scripts of the page, by the beginning of their names. */
export type Changes = Readonly<Record<string, (code: string) => string>>;

/** The page of the package, whose scripts are changed on the way; one that a change leaves as it was is a mistake of the test. */
export function changedPage(changes: Changes): Server {
  const inner = pageServer();
  return createServer((request, response) => {
    const [path, name] = /^\/assets\/([\w-]+)-[\w-]{8}\.js$/.exec(request.url ?? '') ?? [];
    const change = name === undefined ? undefined : changes[name];
    if (path === undefined || change === undefined) return void inner.emit('request', request, response);
    const code = readFileSync(join(PAGE_FOLDER, path), 'utf8');
    const changed = change(code);
    if (changed === code) throw new Error(`nothing was changed in ${path}`);
    response.writeHead(200, { 'Content-Type': 'text/javascript' });
    response.end(changed);
  });
}

/** The page with a small place: its engine holds the text of the region. */
export const SMALL_PLACE: Changes = { 'engine-thread': withFewPosts };
