import { scenarioFiles } from '../src/node/scenario-files.js';
import type { Sources } from '../src/scenario/reading/sources.js';

/** The place that most tests simulate, and that the page begins with. */
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
