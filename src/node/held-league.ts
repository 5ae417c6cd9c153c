import { join } from 'node:path';
import type { FirstMillions } from '../results/first-millions-row.js';
import type { Comparison } from '../results/tables.js';
import { changedFiles } from './changed-files.js';
import type { HeldResults } from './held-results.js';
import { experimentCode } from './model-code.js';
import { readOwn } from './store/own-file.js';
import { finishedFolder } from './store/place.js';
import { COMPARISON_FILE } from './stored-comparison.js';

/** The league of the first millions that a folder of the same inputs holds, where the same code made all of it; else undefined. */
export function heldLeague(folder: string, held: HeldResults | null): FirstMillions | undefined {
  if (held === null || held.leagueCode !== experimentCode()) return undefined;
  const place = finishedFolder(folder);
  if (changedFiles(place, (name) => name === COMPARISON_FILE).length > 0) return undefined;
  const { firstMillions } = JSON.parse(readOwn(join(place, COMPARISON_FILE)).toString()) as Comparison;
  return firstMillions?.failed === 0 ? firstMillions : undefined;
}
