import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sealed } from '../../src/node/results-manifest.js';
import { fileHash } from '../../src/node/sha256.js';

type Manifest = Record<string, unknown> & { readonly files: Record<string, string> };

export const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

/** Other content of a manifest, as if it had been written so. */
export function rewriteManifest(folder: string, change: (manifest: Manifest) => object): void {
  const changed = sealed({ ...change(manifestIn(folder)) });
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(changed, null, 2)}\n`);
}

/** Other content of a file, as if it had been written so. */
export function rewriteFile(folder: string, name: string, change: (text: string) => string): void {
  const path = join(folder, name);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  rewriteManifest(folder, ({ files, ...more }) => ({ ...more, files: { ...files, [name]: fileHash(path) } }));
}

/** The manifest as it was before it listed files. */
export function withoutList(folder: string): void {
  const { format: _, files: __, sha256: ___, ...older } = manifestIn(folder);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(older));
}
