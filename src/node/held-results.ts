import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type HeldLanguage, languagesIn } from './language-files.js';
import { folderManifest } from './results-manifest.js';
import { finishedFolder } from './store/place.js';

/** How much a report rests on: complete parameter draws (0 = the point values) and replicates of each. */
export interface Size {
  readonly draws: number;
  readonly replicates: number;
}

/** What is known of the results that a folder holds. */
export interface HeldResults {
  /** Names what they were computed from: command, version and scenarios. */
  readonly hash: string;
  /** The exact command that made them. */
  readonly command: string;
  /** Version and code of the model that computed them. */
  readonly model: string | undefined;
  /** Code that made their league of the first millions; undefined where they have none. */
  readonly leagueCode: string | undefined;
  readonly size: Size;
  /** When the last of their runs was computed; undefined where older results do not say. */
  readonly computedAt: string | undefined;
  readonly languages: readonly HeldLanguage[];
  /** True where the tidy series is there as text too. */
  readonly seriesCsv: boolean;
}

const size = { draws: z.int().min(0), replicates: z.int().min(1) };
const manifestSchema = z.looseObject({
  hash: z.string(),
  command: z.string(),
  model: z.string().optional(),
  leagueCode: z.string().optional(),
  ...size,
  used: z.looseObject(size).optional(),
  computedAt: z.iso.datetime().optional(),
});

/** The results that a folder holds; null where it holds none, or a manifest that is not theirs or was changed. */
export function heldResults(folder: string): HeldResults | null {
  const place = finishedFolder(folder);
  const said = folderManifest(place);
  if (said === null || !said.sound) return null;
  const manifest = manifestSchema.safeParse(said.content).data;
  if (manifest === undefined) return null;
  const { hash, command, model, leagueCode, computedAt, used = manifest } = manifest;
  const { draws, replicates } = used;
  return {
    hash,
    command,
    model,
    leagueCode,
    size: { draws, replicates },
    computedAt,
    languages: languagesIn(place),
    seriesCsv: existsSync(join(place, 'series.csv')),
  };
}

/**
 * True where results may take the place of those of the same inputs: they rest on as many draws or more, and on as many
 * replicates or more, or on draws where those rest on the point values alone, of which any number of replicates shows no
 * more than chance. What has more of one and fewer of the other is neither better nor worse, and replaces nothing.
 */
export const restsOnAsMuch = (next: Size, held: Size): boolean =>
  (held.draws === 0 && next.draws > 0) || (next.draws >= held.draws && next.replicates >= held.replicates);
