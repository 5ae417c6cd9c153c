import type { Catalogue } from '../../scenario/reading/catalogue.js';
import type { Sources } from '../../scenario/reading/sources.js';

/** Texts by their path: `scenarios/baseline.yaml`. */
export type Texts = Readonly<Record<string, string>>;

/** Files that come with the page, under the names that commands know them by, and what a planner brings beside them. */
export const bundledFiles = (texts: Texts, catalogue: Catalogue, brought: Texts = {}): Sources => ({
  read: (path) => (Object.hasOwn(brought, path) ? brought[path] : null),
  own: (path) => (Object.hasOwn(texts, path) ? texts[path] : null),
  list: (folder) =>
    Object.keys(texts)
      .flatMap((path) => new RegExp(`^${folder}/([^./]+)\\.ya?ml$`).exec(path)?.[1] ?? [])
      .sort(),
  catalogue,
});
