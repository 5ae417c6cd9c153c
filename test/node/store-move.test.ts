import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isHalfMoved, settleMove } from '../../src/node/store/half-moved.js';
import { moveIntoPlace, OLDER, type Rename } from '../../src/node/store/move-into-place.js';
import { temporaryFolders } from './store-runs.js';

const newFolder = temporaryFolders();

/** Older results in a folder, and newer ones gathered beside it; `whole` if the newer have their manifest. */
function twoResults(whole = true): { folder: string; place: string } {
  const folder = join(newFolder(), 'r');
  const place = `${folder}.unfinished`;
  for (const [path, text] of [
    [folder, 'older'],
    [place, 'newer'],
  ]) {
    mkdirSync(path);
    writeFileSync(join(path, 'data'), text);
    if (path === folder || whole) writeFileSync(join(path, 'manifest.json'), text);
  }
  return { folder, place };
}

const dataIn = (folder: string) => readFileSync(join(folder, 'data'), 'utf8');

/** Renames until one of these, counted from 1, fails as a bad disk does. */
function failingAt(...steps: number[]): Rename {
  let step = 0;
  return (from, to) => {
    step += 1;
    if (steps.includes(step))
      throw Object.assign(new Error('EIO: i/o error, rename'), { code: 'EIO', syscall: 'rename' });
    renameSync(from, to);
  };
}

describe('moving results into place', () => {
  it('loses neither the older nor the newer ones, whichever moves fail', () => {
    for (const steps of [[], [1], [2], [3], [2, 3], [1, 2, 3]]) {
      const { folder, place } = twoResults();
      let failed = false;
      try {
        moveIntoPlace(place, folder, failingAt(...steps));
      } catch {
        failed = true;
      }
      expect(failed, String(steps)).toBe(steps.includes(1) || steps.includes(2));
      const homes = [folder, join(folder, OLDER), place, join(place, OLDER)].filter((path) =>
        existsSync(join(path, 'data')),
      );
      expect(homes.map(dataIn).sort(), String(steps)).toEqual(['newer', 'older']);
    }
  });

  it('says where both are when the older ones cannot even come back', () => {
    const { folder, place } = twoResults();
    expect(() => moveIntoPlace(place, folder, failingAt(2, 3))).toThrow(
      /both are kept in .*r\.unfinished; the same command/,
    );
    expect(isHalfMoved(place, folder)).toBe(true);
  });

  it('that was broken off is ended forward where the newer ones are whole, else back', () => {
    for (const whole of [true, false]) {
      const { folder, place } = twoResults(whole);
      renameSync(folder, join(place, OLDER));
      expect(settleMove(place, folder)).toBe(whole);
      expect(dataIn(folder)).toBe(whole ? 'newer' : 'older');
      expect(isHalfMoved(place, folder)).toBe(false);
    }
  });

  it('that was not begun is left alone', () => {
    const { folder, place } = twoResults();
    expect(settleMove(place, folder)).toBe(false);
    expect([folder, place].map(dataIn)).toEqual(['older', 'newer']);
  });
});
