// Tables of runs, kept until the page is written, so that a command that was ended goes on where it was.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { experimentCode } from '../../dist/node/model-code.js';
import { contentHash } from '../../dist/node/sha256.js';

const FOLDER = fileURLToPath(new URL('../../results/levers/', import.meta.url));

/** Files that this command kept or found. */
const used = new Set();

/** Tables as they were kept for the same asked runs by the same code, else made and kept. */
export async function keptTables(asked, make) {
  const file = `${FOLDER}${contentHash(experimentCode() + JSON.stringify(asked)).slice(0, 24)}.json`;
  used.add(file);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const tables = await make();
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(file, JSON.stringify(tables));
  return tables;
}

/** Leaves nothing of what this command kept or found. */
export function forgetKept() {
  for (const file of used) rmSync(file, { force: true });
}
