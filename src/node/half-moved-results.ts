import type { Bilingual } from '../scenario/reading/bilingual.js';
import { type InputIssue, wholeIssue } from '../scenario/reading/issues.js';
import { isHalfMoved } from './store/half-moved.js';
import { finishedFolder, unfinishedFolder } from './store/place.js';

/** A folder that lacks files. */
export const folderWithout = (names: readonly string[]): Bilingual => ({
  en: `a folder without ${names.join(' and ')}`,
  zh: `缺少 ${names.join(' 与 ')} 的文件夹`,
});

/** That results were being given this name when that was broken off; null where they were not. */
export function halfMovedIssue(folder: string): InputIssue | null {
  const [finished, place] = [finishedFolder(folder), unfinishedFolder(folder)];
  if (!isHalfMoved(place, finished)) return null;
  const found = {
    en: `nothing there: its results were being moved out of ${place}`,
    zh: `不存在的文件夹（其结果正从 ${place} 移出）`,
  };
  return wholeIssue(folder, found, SAME_COMMAND);
}

const SAME_COMMAND: Bilingual = {
  en: 'the same command again, which ends the move',
  zh: '重新执行同一命令（即可完成移动）',
};
