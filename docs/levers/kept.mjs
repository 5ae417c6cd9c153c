// Tables of runs, kept until the page is written, so that a command that was ended goes on where it was.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contentHash } from '../../dist/node/sha256.js';

const FOLDER = fileURLToPath(new URL('../../results/levers/', import.meta.url));
const BUILT = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Hash of the whole program as it is built: runs, and the intervals that are made of them. */
const code = contentHash(
  readdirSync(BUILT, { recursive: true })
    .filter((name) => name.endsWith('.js'))
    .sort()
    .map((name) => contentHash(readFileSync(BUILT + name)))
    .join(),
);

/** Files that this command kept or found. */
const used = new Set();

/** Tables as they were kept for the same asked runs by the same code, else made and kept. */
export async function keptTables(asked, make) {
  const file = `${FOLDER}${contentHash(code + JSON.stringify(asked)).slice(0, 24)}.json`;
  used.add(file);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const tables = await make();
  mkdirSync(FOLDER, { recursive: true });
  // Whole or not at all, whenever the command is ended.
  writeFileSync(`${file}.part`, JSON.stringify(tables));
  renameSync(`${file}.part`, file);
  return tables;
}

/** Leaves nothing of what this command kept or found. */
export function forgetKept() {
  for (const file of used) rmSync(file, { force: true });
}
