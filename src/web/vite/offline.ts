import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const TEMPLATE = new URL('./offline-worker.js', import.meta.url);

/** Writes the service worker that keeps every file of the page, under a name that changes with any of them. */
export const offline = (): Plugin => ({
  name: 'offline',
  apply: 'build',
  writeBundle({ dir = '' }) {
    const files = readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) =>
        join(parentPath, name)
          .slice(dir.length + 1)
          .replaceAll('\\', '/'),
      )
      .sort();
    const hash = createHash('sha256');
    for (const file of files) hash.update(file).update(readFileSync(join(dir, file)));
    const values = { files: ['./', ...files], name: hash.digest('hex').slice(0, 16) };
    writeFileSync(join(dir, 'offline.js'), filledIn(readFileSync(TEMPLATE, 'utf8'), values));
  },
});

/** A text with each value in place of its name in quotation marks, which stands there once. */
function filledIn(text: string, values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values).reduce((filled, [name, value]) => {
    const parts = filled.split(`'${name}'`);
    if (parts.length !== 2)
      throw new Error(`'${name}' stands ${parts.length - 1} times in ${TEMPLATE.pathname}`);
    return parts.join(JSON.stringify(value));
  }, text);
}
