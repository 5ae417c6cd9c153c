import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** First eight hexadecimal digits of the hash of the inputs, to name what they lead to. */
export function inputsHash(inputs: unknown): string {
  return createHash('sha256').update(JSON.stringify(inputs)).digest('hex').slice(0, 8);
}

/** Files of a results folder by their path inside it. */
export type ResultFiles = Readonly<Record<string, string>>;

/**
 * Write a results folder whole or not at all: under another name first, then moved into place. An older folder of
 * the same name is replaced only once the new one is complete.
 */
export function writeResults(folder: string, files: ResultFiles): void {
  const unfinished = `${folder}.unfinished-${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    const path = join(unfinished, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  renameSync(unfinished, folder);
}
