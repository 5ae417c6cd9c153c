import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folders of the house whose code decides what a future is. */
const FOLDERS = ['maths', 'random', 'model', 'ensemble'];
const HOUSE = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * First twelve hexadecimal digits of the hash of the model's code as it runs, so that a stored future is not taken
 * for one of a model that was changed under the same version.
 */
export function modelCode(): string {
  const hash = createHash('sha256');
  for (const file of FOLDERS.flatMap((folder) => codeFiles(join(HOUSE, folder)))) {
    hash.update(relative(HOUSE, file)).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 12);
}

function codeFiles(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return codeFiles(path);
    return ['.js', '.ts'].includes(extname(path)) && !path.endsWith('.d.ts') ? [path] : [];
  });
}
