import { readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { entriesOf } from './folder-entries.js';
import { folderManifest } from './results-manifest.js';
import { strangerInFinished } from './strangers.js';

/** Remove finished results; where anything stands among them that this program did not write, nothing is removed. */
export function removeFinished(folder: string): void {
  const entries = entriesOf(folder);
  if (strangerInFinished(folder, folderManifest(folder)) !== null) return;
  // One by one, so that what came since stays.
  for (const { name, kind } of entries) if (kind === 'file') rmSync(join(folder, name), { force: true });
  removeEmptyBelow(folder);
}

function removeEmptyBelow(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) removeEmptyBelow(join(folder, entry.name));
  rmdirSync(folder);
}
