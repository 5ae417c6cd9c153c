import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { medinno } from '../../src/model/medinno.js';
import { catalogueOf } from '../../src/scenario/reading/catalogue.js';
import type { Sources } from '../../src/scenario/reading/sources.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export function readProjectFile(path: string): string | null {
  return existsSync(ROOT + path) ? readFileSync(ROOT + path, 'utf8') : null;
}

export function listProjectFiles(folder: string): string[] {
  return readdirSync(ROOT + folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replace(/\.yaml$/, ''));
}

/** The project's files, with `replaced` in place of some of them. */
export function projectSources(replaced: Readonly<Record<string, string>> = {}): Sources {
  return {
    read: (path) => replaced[path] ?? readProjectFile(path),
    list: listProjectFiles,
    catalogue: { ...catalogueOf(medinno), parameters: ['reviewNoise', 'abilitySpread'] },
  };
}

/** A text with one piece replaced; fails when the piece is not there exactly once. */
export function withChange(text: string, piece: string, replacement: string): string {
  if (text.split(piece).length !== 2) throw new Error(`not exactly once in the text: ${piece}`);
  return text.replace(piece, () => replacement);
}

/** Line of the first occurrence of a piece, from 1. */
export function lineOf(text: string, piece: string): number {
  const at = text.indexOf(piece);
  if (at < 0) throw new Error(`not in the text: ${piece}`);
  return text.slice(0, at).split('\n').length;
}
