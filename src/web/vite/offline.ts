import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const TEMPLATE = new URL('./offline-worker.js', import.meta.url);

/** Writes the service worker that keeps every file of the page, by a name that changes with any of them. */
export const offline = (): Plugin => ({
  name: 'offline',
  apply: 'build',
  generateBundle(_, bundle) {
    const files = ['./', ...Object.keys(bundle).sort()];
    const hash = createHash('sha256');
    for (const name of Object.keys(bundle).sort()) {
      const part = bundle[name];
      hash.update(name).update(part.type === 'chunk' ? part.code : part.source);
    }
    const name = `medinno-${hash.digest('hex').slice(0, 16)}`;
    const source = filledIn(readFileSync(TEMPLATE, 'utf8'), { files, name });
    this.emitFile({ type: 'asset', fileName: 'offline.js', source });
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
