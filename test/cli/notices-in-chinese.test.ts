import { afterEach, describe, expect, it, vi } from 'vitest';
import { exitCode } from '../../src/cli/exit-code.js';
import { untilErrorNotice } from '../../src/cli/until-error-notice.js';
import { unknownNotice } from '../../src/node/draw-png.js';
import type { HeldResults } from '../../src/node/held-results.js';
import { keptNotice, replacedNotice } from '../../src/node/kept-results.js';
import type { Simulated } from '../../src/node/simulate-to-folder.js';
import type { Comparison } from '../../src/results/tables.js';
import { englishLeft } from '../scenario/chinese-issues.js';

const HELD = { hash: 'a', model: 'm', command: 'medinno run x' } as HeldResults;
const ASKED = { draws: 2, replicates: 1 } as Comparison;
const PRECISION = { indicator: 'papers', target: 1, met: false, replicates: 8, most: 8 };

describe('notices in Chinese', () => {
  afterEach(() => void vi.restoreAllMocks());

  it.each([
    keptNotice('r', { draws: 50, replicates: 2 }, ASKED),
    keptNotice('r', { draws: 0, replicates: 2 }, ASKED),
    replacedNotice('r', HELD, { hash: 'b', code: 'm' })!,
    replacedNotice('r', HELD, { hash: 'a', code: 'n' })!,
    untilErrorNotice({ ...PRECISION, reached: 1.5 }),
    untilErrorNotice({ ...PRECISION, reached: null }),
    unknownNotice([{ png: new Uint8Array(), unknown: ['\u{20BB7}'] }])!,
  ])('$zh', ({ zh }) => {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(englishLeft(zh.replace(HELD.command, ''))).toEqual([]);
  });

  it.each([undefined, { runs: 9 }])('say how many runs failed, of %j', (leftOut) => {
    const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const comparison = { draws: 7, replicates: 1, leftOut };
    const simulated = { collected: { failures: [{}, {}] }, comparison, folder: 'results/here' };
    expect(exitCode(simulated as unknown as Simulated, 'zh')).toBe(1);
    expect(String(written.mock.calls[0][0])).toMatch(
      /有 2 次(?:模拟)?失败，见 results\/here\/failures\.csv。/,
    );
    expect(englishLeft(String(written.mock.calls[0][0]))).toEqual([]);
  });
});
