import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** First eight hexadecimal digits of the hash of the inputs, to name what they lead to. */
export function inputsHash(inputs: unknown): string {
  return createHash('sha256').update(JSON.stringify(inputs)).digest('hex').slice(0, 8);
}

/** Files of a results folder by their path inside it. */
export type ResultFiles = Readonly<Record<string, string>>;

/** What a results folder may hold at its top. */
const ENTRIES = [
  'manifest.json',
  'scenario.resolved.yaml',
  'summary.csv',
  'effects.csv',
  'failures.csv',
  'codebook.csv',
  'charts',
  'report.html',
];
/** What desktops leave in folders they show. */
const DROPPINGS = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];

/**
 * Why results cannot go into a folder, or null when they can: only a new folder, an empty one, or one that holds
 * older results and nothing else is written, since what is there is replaced.
 */
export function folderProblem(folder: string): string | null {
  const path = resolve(folder);
  if (`${process.cwd()}/`.startsWith(`${path}/`)) return 'the working folder, or one around it';
  const existing = nearestExisting(path);
  if (!statSync(existing).isDirectory()) return `a file: ${existing}`;
  if (existing !== path) return null;
  const held = readdirSync(path).filter((name) => !DROPPINGS.includes(name));
  const strange = held.filter((name) => !ENTRIES.includes(name));
  if (strange.length > 0) return `a folder that holds something else than results: ${strange[0]}`;
  return held.length > 0 && !held.includes('manifest.json') ? 'a folder without a manifest of results' : null;
}

function nearestExisting(path: string): string {
  return existsSync(path) ? path : nearestExisting(dirname(path));
}

/**
 * Write a results folder whole or not at all: under another name first, then moved into place. An older folder of
 * the same name is replaced only once the new one is complete. Throws, and leaves everything as it was, where the
 * folder cannot be written or holds anything but results.
 */
export function writeResults(folder: string, files: ResultFiles): void {
  const problem = folderProblem(folder);
  if (problem !== null) throw new Error(`results cannot be written to ${folder}: it is ${problem}`);
  const place = resolve(folder);
  const unfinished = `${place}.unfinished-${process.pid}`;
  try {
    for (const [name, text] of Object.entries(files)) {
      const path = join(unfinished, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    rmSync(place, { recursive: true, force: true });
    renameSync(unfinished, place);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
}
