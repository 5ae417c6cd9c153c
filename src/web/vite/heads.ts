import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const QUERY = '?head';

/** `region.yaml?head` is the text of the file up to its description: the figures behind it are many. */
export const heads = (): Plugin => ({
  name: 'heads',
  enforce: 'pre',
  load(id) {
    if (!id.endsWith(QUERY)) return null;
    const text = readFileSync(id.slice(0, -QUERY.length), 'utf8');
    return `export default ${JSON.stringify(text.split(/^description:/m)[0])};`;
  },
});
