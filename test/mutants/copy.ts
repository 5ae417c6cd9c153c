import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What the tests of the model need of the repository. */
const NEEDED = ['src', 'test/model', 'test/property-seed.ts', 'scenarios', 'package.json', 'tsconfig.json'];

/** A copy of the repository at `root` in a new temporary folder, for changes that must not touch the original. */
export function scratchCopy(root: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'medinno-mutants-'));
  for (const path of NEEDED) cpSync(join(root, path), join(folder, path), { recursive: true });
  symlinkSync(resolve(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}
