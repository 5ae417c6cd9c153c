import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { StorageProblem } from './storage-problem.js';

/** Where an older folder is put while the new one takes its place: in the new one, so that no name outside is needed. */
export const OLDER = 'replaced';

/** The last file of results that is written: where it is, they are whole. */
export const MANIFEST = 'manifest.json';

/** Moves a file or folder; may be replaced to let a disk fail. */
export type Rename = (from: string, to: string) => void;

/**
 * Give results their name: the older folder steps aside before the new one takes its place, and comes back if that fails.
 * Where it cannot even come back, both stay as they are, whole, until `settleMove` is called on them.
 */
export function moveIntoPlace(place: string, folder: string, rename: Rename = renameSync): void {
  const older = join(place, OLDER);
  const replaces = existsSync(folder);
  if (replaces) rename(folder, older);
  try {
    rename(place, folder);
  } catch (error) {
    if (replaces) comeBack(older, folder, rename, error);
    throw error;
  }
}

function comeBack(older: string, folder: string, rename: Rename, cause: unknown): void {
  try {
    rename(older, folder);
  } catch {
    const kept = older.slice(0, -OLDER.length - 1);
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StorageProblem(
      'disk',
      folder,
      {
        en: `neither the new results nor the older ones can be moved here (${reason})`,
        zh: `新旧结果均无法移至此处（${reason}）`,
      },
      {
        en: `both are kept in ${kept}; the same command moves them once the disk lets it`,
        zh: `在磁盘恢复后重新执行同一命令（新旧结果均保存在 ${kept}）`,
      },
    );
  }
}
