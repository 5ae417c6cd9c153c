import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Gives a folder packages as an installation would: links to those of the repository, by name.
 * @param names `medinno` is the repository itself, which has to be built
 */
export function install(folder: string, names: readonly string[]): void {
  for (const name of names) {
    const place = join(folder, 'node_modules', name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(name === 'medinno' ? REPOSITORY : join(REPOSITORY, 'node_modules', name), place, 'dir');
  }
}
