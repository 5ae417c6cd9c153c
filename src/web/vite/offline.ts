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
    const source = readFileSync(TEMPLATE, 'utf8')
      .replace('[/* files */]', JSON.stringify(files))
      .replace("'name'", JSON.stringify(`medinno-${hash.digest('hex').slice(0, 16)}`));
    this.emitFile({ type: 'asset', fileName: 'offline.js', source });
  },
});
