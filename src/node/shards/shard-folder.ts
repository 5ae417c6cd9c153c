import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { shellLine } from '../../commands/shell-line.js';
import type { Bilingual } from '../../scenario/reading/bilingual.js';
import { InputError } from '../../scenario/reading/input-error.js';
import { wholeIssue } from '../../scenario/reading/issues.js';
import type { Share } from '../../work/share.js';
import { MANIFEST } from '../store/move-into-place.js';
import { UNFINISHED } from '../store/place.js';
import { guarding } from '../store/storage-problem.js';
import { isSameCommand, readShard, SHARD, type Shard, writeShard } from './shard-file.js';
import { storedShare } from './stored-share.js';

/** Where a shard is gathered until it is whole. */
const gatheredIn = (folder: string): string => `${resolve(folder)}${UNFINISHED}`;

/** The place of the shard that is meant by a folder: of a whole one the folder itself, else where it is gathered. */
export function placeOfShard(folder: string): string {
  const path = resolve(folder);
  return [path, gatheredIn(folder)].find((place) => existsSync(join(place, SHARD))) ?? path;
}

/**
 * Takes a shard that was whole back to where results are gathered, so that the same command goes on from it: another process may have
 * been started for the same share.
 * @throws InputError where the folder holds another shard, which would be lost in this one, or results, whose name the shard cannot have
 */
export function takeUpShard(folder: string, command: readonly string[], share: Share): void {
  const gathered = gatheredIn(folder);
  const held = readShard(resolve(folder));
  if (held && !(isSameCommand(held, { command }) && isSameShare(held.share, share)))
    throw new InputError([wholeIssue(folder, otherShard(held), OWN_FOLDER)]);
  if (existsSync(join(resolve(folder), MANIFEST)))
    throw new InputError([wholeIssue(folder, FINISHED, OWN_FOLDER)]);
  if (existsSync(gathered) || held === undefined) return;
  guarding(folder)(() => {
    try {
      renameSync(resolve(folder), gathered);
    } catch (error) {
      // Another process took it up just then: it has the lock.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  });
}

const isSameShare = (one: Share, other: Share): boolean => one.nth === other.nth && one.of === other.of;

const otherShard = ({ command, share: { nth, of } }: Shard): Bilingual => ({
  en: `shard ${nth} of ${of} of “${shellLine(command)}”`,
  zh: `命令“${shellLine(command)}”的第 ${nth} 个分片（共 ${of} 个）`,
});
const FINISHED: Bilingual = { en: 'finished results', zh: '已完成的结果' };
const OWN_FOLDER: Bilingual = {
  en: 'another folder for this shard, or the same command and share',
  zh: '此分片专用的另一文件夹，或相同的命令和分片',
};

/**
 * Marks a folder that results are gathered in as a shard that has begun.
 * @param left results that are still to come
 */
export function beginShard(folder: string, command: readonly string[], share: Share, left: number): Shard {
  const place = gatheredIn(folder);
  return guarding(place)(() => {
    const stored = storedShare(place);
    if (stored === null || stored.inputs === null) throw new Error(`no results are gathered in ${place}`);
    const { inputs, results } = stored;
    const shard = { command, share, inputs, runs: results.length + left, failures: null };
    writeShard(place, shard);
    return shard;
  });
}

/** Gives a whole shard its name; one without any run is a folder all the same, so that none is missed. */
export function endShard(folder: string, shard: Shard, failures: ReadonlyMap<string, string>): Shard {
  const place = gatheredIn(folder);
  return guarding(place)(() => {
    mkdirSync(place, { recursive: true });
    const whole = { ...shard, failures: [...failures].map(([run, reason]) => ({ run, reason })) };
    writeShard(place, whole);
    renameSync(place, resolve(folder));
    return whole;
  });
}
