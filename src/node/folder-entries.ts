import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A file, a folder in which nothing is, or something that is neither file nor folder, by its path in a folder. */
interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'empty' | 'irregular';
}

/** What stands in a folder and in those in it; no link is followed. */
export function entriesOf(folder: string, below = ''): Entry[] {
  const entries = readdirSync(join(folder, below), { withFileTypes: true });
  if (entries.length === 0 && below !== '') return [{ name: below.slice(0, -1), kind: 'empty' }];
  return entries.flatMap((entry): Entry[] => {
    const name = `${below}${entry.name}`;
    if (entry.isDirectory()) return entriesOf(folder, `${name}/`);
    return [{ name, kind: entry.isFile() ? 'file' : 'irregular' }];
  });
}
