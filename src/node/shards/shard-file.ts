import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { MOST_SHARES, type Share } from '../../work/share.js';
import { writeToDisk } from '../store/disk.js';
import { readOwn } from '../store/own-file.js';
import { replaceWhole } from '../store/replacement.js';
import type { Inputs } from '../store/scan.js';

/** By this file a folder is known to hold a shard: one share of the runs of a command. */
export const SHARD = 'shard.json';

const FORMAT = 'medinno-shard-1';

/** What a shard says of itself. */
export interface Shard {
  /** The words of the command whose runs it holds a share of, without where and how they are made. */
  readonly command: readonly string[];
  readonly share: Share;
  /** What all runs of the command follow from: version and code, and a hash of the inputs. */
  readonly inputs: Inputs;
  /** Results that it holds once it is whole, and those that failed. */
  readonly runs: number;
  /** Of the runs, those that failed; null until all were carried out. */
  readonly failures: readonly ShardFailure[] | null;
}

/** A run of a shard that failed, by its name, and why. */
interface ShardFailure {
  readonly run: string;
  readonly reason: string;
}

// It may come from anywhere: what a folder is named by, or a list is made of, is no more than it can be.
const shardSchema = z.looseObject({
  format: z.literal(FORMAT),
  command: z.array(z.string()).min(1),
  share: z
    .looseObject({ nth: z.int().min(1), of: z.int().min(1).max(MOST_SHARES) })
    .refine(({ nth, of }) => nth <= of),
  inputs: z.looseObject({ version: z.string(), scenarios: z.string().regex(/^[0-9a-f]+$/) }),
  runs: z.int().min(0),
  failures: z.array(z.looseObject({ run: z.string(), reason: z.string() })).nullable(),
});

/** Writes what a shard says of itself into its folder, in place of what it said. */
export const writeShard = (place: string, shard: Shard): void =>
  replaceWhole(writeToDisk, join(place, SHARD), `${JSON.stringify({ format: FORMAT, ...shard }, null, 2)}\n`);

/** What the shard in a folder says of itself; undefined where there is none, null where that cannot be read. */
export function readShard(place: string): Shard | null | undefined {
  const path = join(place, SHARD);
  if (!existsSync(path)) return undefined;
  try {
    return shardSchema.parse(JSON.parse(readOwn(path).toString())) as Shard;
  } catch {
    return null;
  }
}

/** Whether shards are of one command, in whatever language: it is that of the machine where none is said, and no run follows from it. */
export const isSameCommand = (one: Pick<Shard, 'command'>, other: Pick<Shard, 'command'>): boolean =>
  asWords(one) === asWords(other);

function asWords({ command }: Pick<Shard, 'command'>): string {
  const at = command.lastIndexOf('--language');
  return JSON.stringify(at < 0 ? command : command.toSpliced(at, 2));
}
