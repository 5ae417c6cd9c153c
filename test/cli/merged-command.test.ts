import { describe, expect, it } from 'vitest';
import { commandIssues } from '../../src/cli/merged-command.js';
import type { HeldShard } from '../../src/node/shards/read-shards.js';

const shardOf = (...command: string[]): HeldShard => ({
  folder: 'parts/1',
  place: '/parts/1',
  command,
  share: { nth: 1, of: 2 },
  inputs: { version: '0.1.0+0123', scenarios: '0123' },
  runs: 0,
  failures: [],
  stored: null,
});
const said = (shard: HeldShard, model?: string): string[] =>
  commandIssues(shard, model).map(({ found, expected }) => `${found}; ${expected}`);

describe('the command that a merge carries out', () => {
  it('is one that is cut into shards, whatever a folder says', () => {
    expect(said(shardOf('compare', 'baseline', 'platforms', '--draws', '10', '--language', 'zh'))).toEqual(
      [],
    );
    for (const name of ['page', 'worker', 'optimise', '../../elsewhere/x', '--version'])
      expect(said(shardOf(name))).toEqual([
        `a shard.json of “${name}”; one of compare, run, explore, forecast, backtest, calibrate, reproduce`,
      ]);
  });

  it('says nothing of where and how it is carried out', () => {
    for (const words of [
      ['--queue', 'redis://elsewhere'],
      ['--queue=redis://elsewhere'],
      ['--out=/etc'],
      ['--shard', '1/2'],
    ])
      expect(said(shardOf('run', 'baseline', ...words))).toEqual([
        expect.stringContaining(`a shard.json of “run … ${words[0]}”; a command without where and how`),
      ]);
  });

  it('runs the code of a model only where the call of the merge names its file', () => {
    for (const words of [['--model', 'mine.mjs'], ['--model=mine.mjs']]) {
      const shard = shardOf('run', 'baseline', ...words);
      expect(said(shard)).toEqual([
        'a shard of the model in mine.mjs; that file, whose code is run, named in the call: --model mine.mjs',
      ]);
      expect(said(shard, 'mine.mjs')).toEqual([]);
      expect(said(shard, 'other.mjs')).toHaveLength(1);
    }
    expect(said(shardOf('run', 'baseline'), 'mine.mjs')).toEqual([
      'a shard of the model of the package; the same call without --model',
    ]);
  });
});
