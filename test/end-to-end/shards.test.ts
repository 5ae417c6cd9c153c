import {
  appendFileSync,
  copyFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../src/node/scenario-files.js';
import { REGION, withFewPosts } from '../small-place.js';
import {
  calledUndrawn as called,
  type Ended,
  filesBelow,
  medinno,
  scenarioText,
  workingFolders,
} from './command.js';

const place = workingFolders();
const SMALL_CITY = withFewPosts(readFileSync(join(PACKAGE_ROOT, REGION), 'utf8'));
const CITY = fileURLToPath(new URL('../../docs/forecasts/invented-city.xlsx', import.meta.url));

const WORLDS = `kind: experiment
title: { en: Two strategies, zh: 两项策略 }
description: { en: Which holds up?, zh: 哪一项站得住？ }
scenario: ./small.yaml
vary:
  - { role: lever, policy: plan, choices: [none, young-talent] }
  - { role: uncertainty, figure: workforce.payGap, range: [0.1, 1.5] }
  - { role: uncertainty, parameter: climateGain }
sampling: { method: sobol, samples: 6, levers: crossed, draws: 0, replicates: 2 }
indicators:
  - { indicator: abilityInPost, direction: more }
turningPoints: { replicates: 2 }
`;
/** A dose within its range at the point values, outside of it in some draws: in those the model refuses to run. */
const FRAGILE =
  'policy: { levers: [{ lever: lottery, dose: "0.5 + max(0, 10 - abs(localResearch - 45))" }] }\n';

const COMPARE = ['compare', 'baseline', 'young-talent', '--draws', '3', '--replicates', '2', '--years', '5'];
const SMALL_COMPARE = [...COMPARE, '--without-png', '--quiet'];

const COMMANDS: Readonly<Record<string, { call: readonly string[]; shards: number; code?: number }>> = {
  compare: { call: SMALL_COMPARE, shards: 4 },
  'a run of which some runs fail': {
    call: [
      'run',
      'fragile.yaml',
      '--draws',
      '8',
      '--replicates',
      '1',
      '--years',
      '2',
      '--without-png',
      '--quiet',
    ],
    shards: 3,
    code: 1,
  },
  'explore with turning points': { call: ['explore', './worlds.yaml', '--years', '2', '--quiet'], shards: 2 },
  reproduce: {
    call: [
      'reproduce',
      'epistemic-landscape',
      '--set',
      'agents=5',
      '--set',
      'trials=2',
      '--set',
      'steps=40',
      '--quiet',
    ],
    shards: 3,
  },
  forecast: {
    call: [
      'forecast',
      './my-city.xlsx',
      '--until',
      '2027',
      '--draws',
      '24',
      '--representation',
      '10',
      '--quiet',
    ],
    shards: 5,
  },
};

function prepared(name: string): string {
  const cwd = place(name);
  writeFileSync(join(cwd, 'worlds.yaml'), WORLDS);
  writeFileSync(join(cwd, 'small-city.yaml'), SMALL_CITY);
  writeFileSync(join(cwd, 'small.yaml'), 'extends: baseline\nregion: ./small-city.yaml\n');
  writeFileSync(join(cwd, 'fragile.yaml'), scenarioText(FRAGILE));
  copyFileSync(CITY, join(cwd, 'my-city.xlsx'));
  return cwd;
}

/** Each shard by its own call; where they are. */
async function sharded(cwd: string, call: readonly string[], of: number): Promise<string[]> {
  const folders = Array.from({ length: of }, (_, n) => `parts/${n + 1}`);
  for (const [n, folder] of folders.entries()) {
    const { code, stderr } = await called(cwd, [...call, '--shard', `${n + 1}/${of}`, '--out', folder]);
    expect(stderr).toContain(`Shard ${n + 1} of ${of} is whole`);
    expect(code).toBe(0);
  }
  return folders;
}

/** What of a manifest follows from the results. */
function ofResults(text: string) {
  const {
    command: _,
    computedAt: __,
    timing: ___,
    reused: ____,
    sha256: _____,
    files,
    ...manifest
  } = JSON.parse(text);
  // The page says when it was computed.
  const hashes = Object.entries(files).filter(([name]) => !name.endsWith('.html'));
  return { ...manifest, files: Object.fromEntries(hashes) };
}

const withoutTime = (page: string): string => page.replace(/<time datetime="[^"]*">/g, '<time>');

function expectSame(one: string, other: string): void {
  expect(filesBelow(one)).toEqual(filesBelow(other));
  for (const name of filesBelow(one)) {
    const [a, b] = [one, other].map((folder) => readFileSync(join(folder, name)));
    if (name === 'manifest.json') expect(ofResults(`${a}`)).toEqual(ofResults(`${b}`));
    else if (name.endsWith('.html')) expect(withoutTime(`${a}`), name).toBe(withoutTime(`${b}`));
    else expect(a.equals(b), name).toBe(true);
  }
}

const shardIn = (folder: string) => JSON.parse(readFileSync(join(folder, 'shard.json'), 'utf8'));

describe('shards that are merged', () => {
  it.each(Object.entries(COMMANDS))(
    'are the same bytes as one machine makes: %s',
    async (_, { call, shards: of, code = 0 }) => {
      const cwd = prepared(call.slice(0, 2).join('-').replace('./', ''));
      const folders = await sharded(cwd, call, of);
      const runs = folders.map((folder) => shardIn(join(cwd, folder)).runs);
      expect(Math.max(...runs) - Math.min(...runs)).toBeLessThanOrEqual(1);
      const merged = await called(cwd, ['merge', ...folders.toReversed(), '--out', 'merged', '--quiet']);
      const whole = await called(cwd, [...call, '--out', 'whole']);
      expect([merged.code, whole.code]).toEqual([code, code]);
      expect(merged.stdout.replaceAll('merged', 'whole')).toBe(whole.stdout);
      expect(merged.stderr.replaceAll('merged', 'whole')).toBe(whole.stderr);
      expectSame(join(cwd, 'merged'), join(cwd, 'whole'));
    },
  );

  it('may be more than there are runs, and one shard is a whole command', async () => {
    const cwd = prepared('many');
    const call = [
      'run',
      'baseline',
      '--draws',
      '2',
      '--replicates',
      '1',
      '--years',
      '2',
      '--without-png',
      '--quiet',
    ];
    const folders = await sharded(cwd, call, 4);
    expect(folders.map((folder) => shardIn(join(cwd, folder)).runs)).toEqual([1, 1, 0, 0]);
    expect((await called(cwd, ['merge', ...folders, '--out', 'four', '--quiet'])).code).toBe(0);
    renameSync(join(cwd, 'parts'), join(cwd, 'older'));
    const [one] = await sharded(cwd, call, 1);
    expect((await called(cwd, ['merge', one, '--out', 'one', '--quiet'])).code).toBe(0);
    expectSame(join(cwd, 'four'), join(cwd, 'one'));
  });

  it('have the league of the first millions, which the merge makes', async () => {
    const cwd = prepared('league');
    const call = [
      ...SMALL_COMPARE.map((word) => (word === '5' ? '2' : word)),
      ...['--region', './small-city.yaml', '--first-millions', '5'],
    ];
    const folders = await sharded(cwd, call, 2);
    expect((await called(cwd, ['merge', ...folders, '--out', 'merged', '--quiet'])).code).toBe(0);
    expect((await called(cwd, [...call, '--out', 'whole'])).code).toBe(0);
    expect(existsSync(join(cwd, 'merged/first-millions.csv'))).toBe(true);
    expectSame(join(cwd, 'merged'), join(cwd, 'whole'));
  });
});

describe('a shard that was killed', () => {
  const CALL = [...COMPARE.with(4, '12'), '--without-png', '--workers', '1'];
  const killed = (cwd: string, share: string, out: string): Promise<Ended> => {
    let done = false;
    return medinno(cwd, [...CALL, '--shard', share, '--out', out], (text, kill) => {
      if (!done && / of \d+ runs/.test(text)) {
        done = true;
        kill('SIGKILL');
      }
    });
  };

  it('counts its own runs, is refused by the merge with their number, and its command goes on from them', async () => {
    const cwd = prepared('killed');
    const { code, stderr } = await killed(cwd, '1/2', 'parts/1');
    expect(code).toBe(null);
    expect(stderr).toMatch(/of 12 runs/);
    const two = await called(cwd, [...CALL, '--shard', '2/2', '--out', 'parts/2', '--quiet']);
    expect(two.code).toBe(0);
    const refused = await called(cwd, ['merge', 'parts/1', 'parts/2', '--out', 'merged']);
    expect([refused.code, existsSync(join(cwd, 'merged.unfinished'))]).toEqual([2, false]);
    expect(refused.stderr).toMatch(
      /^parts\/1: found shard 1 of 2 with \d+ of its 12 runs, expected all of them: .*--simulate-missing/,
    );
    const again = await called(cwd, [...CALL, '--shard', '1/2', '--out', 'parts/1', '--quiet', '--resume']);
    expect(again.code).toBe(0);
    // A whole one, called once more, is whole at once.
    const more = await called(cwd, [...CALL, '--shard', '1/2', '--out', 'parts/1', '--quiet']);
    expect([more.code, readdirSync(join(cwd, 'parts'))]).toEqual([0, ['1', '2']]);
    const merged = await called(cwd, ['merge', 'parts/1', 'parts/2', '--out', 'merged', '--quiet']);
    await called(cwd, [...CALL, '--out', 'whole', '--quiet']);
    expect(merged.code).toBe(0);
    expectSame(join(cwd, 'merged'), join(cwd, 'whole'));
  });
});

describe('shards that lack runs', () => {
  it('are completed here where that is asked for', async () => {
    const cwd = prepared('gaps');
    const folders = await sharded(cwd, SMALL_COMPARE, 3);
    // One that ends in the middle of a run, and one that is not there.
    const journal = join(cwd, folders[0], 'blocks.bin');
    truncateSync(journal, readFileSync(journal).length - 100);
    const call = ['merge', folders[0], folders[1], '--out', 'merged', '--quiet'];
    const refused = await called(cwd, call);
    expect(refused.code).toBe(2);
    expect(refused.stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^merge: found no shard 3 of 3, expected the folders of all shards/),
      expect.stringMatching(/^parts\/1: found shard 1 of 3 with 1 of its 2 runs/),
    ]);
    const completed = await called(cwd, [...call, '--simulate-missing']);
    await called(cwd, [...SMALL_COMPARE, '--out', 'whole']);
    expect(completed.code).toBe(0);
    expectSame(join(cwd, 'merged'), join(cwd, 'whole'));
  });
});

describe('shards that do not belong together', () => {
  it('are refused with everything that is wrong at once, in both languages', async () => {
    const cwd = prepared('wrong');
    const call = [
      'run',
      'fragile.yaml',
      '--draws',
      '2',
      '--replicates',
      '1',
      '--years',
      '2',
      '--without-png',
      '--quiet',
    ];
    await sharded(cwd, call, 4);
    const changed = (name: string, change: (shard: Record<string, never>) => object) => {
      cpSync(join(cwd, 'parts/2'), join(cwd, name), { recursive: true });
      writeFileSync(join(cwd, name, 'shard.json'), JSON.stringify(change(shardIn(join(cwd, name)))));
    };
    changed('version', ({ inputs, ...shard }) => ({
      ...shard,
      inputs: { ...(inputs as object), version: '0.1.0+0123' },
    }));
    changed('inputs', ({ inputs, ...shard }) => ({
      ...shard,
      inputs: { ...(inputs as object), scenarios: '0123456789' },
    }));
    changed('command', (shard) => ({ ...shard, command: ['run', 'baseline'] }));
    changed('share', (shard) => ({ ...shard, share: { nth: 2, of: 5 } }));
    changed('damaged', () => ({}));
    const wrong = ['parts/1', 'parts/1', 'version', 'inputs', 'command', 'share', 'damaged', 'nowhere', '.'];
    const { code, stderr } = await called(cwd, ['merge', ...wrong]);
    expect(code).toBe(2);
    const said = stderr.trim().split('\n').sort();
    expect(said).toEqual([
      expect.stringMatching(/^\.: found a folder without shard\.json/),
      expect.stringMatching(
        /^command: found a shard of “run baseline”, expected “run fragile\.yaml .*”, as in parts\/1/,
      ),
      expect.stringMatching(/^damaged: found a shard\.json that cannot be read/),
      expect.stringMatching(/^inputs: found inputs 01234567, expected [0-9a-f]{8}, as in parts\/1/),
      expect.stringMatching(/^merge: found no shard 2-4 of 4/),
      expect.stringMatching(/^nowhere: found no such folder/),
      expect.stringMatching(/^parts\/1: found shard 1 of 4 again, expected it once/),
      expect.stringMatching(/^share: found one of 5 shards, expected 4, as in parts\/1/),
      expect.stringMatching(
        /^version: found version and code 0\.1\.0\+0123, expected 0\.1\.0\+[0-9a-f]{12}, as in parts\/1/,
      ),
    ]);
    const zh = await called(cwd, ['merge', ...wrong, '--language', 'zh']);
    expect(zh.stderr.trim().split('\n')).toHaveLength(said.length);
    expect(zh.stderr).toMatch(/缺少第 2-4 个分片（共 4 个）/);
  });

  it('nor to the files of this place are refused before anything is simulated, and leave nothing', async () => {
    const cwd = prepared('changed');
    const call = [
      'run',
      'fragile.yaml',
      '--draws',
      '2',
      '--replicates',
      '1',
      '--years',
      '2',
      '--without-png',
      '--quiet',
    ];
    const folders = await sharded(cwd, call, 2);
    appendFileSync(join(cwd, 'fragile.yaml'), 'seed: another\n');
    const { code, stderr } = await called(cwd, ['merge', ...folders, '--out', 'merged']);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^.*merged: found other inputs than those of the shards: a file that the command reads has changed/m,
    );
    expect(readdirSync(cwd)).not.toContain('merged.unfinished');
    const results = await called(cwd, [...call, '--out', folders[0]]);
    expect([results.code, results.stderr]).toEqual([2, expect.stringContaining('shard.json')]);
  });
});

describe('commands that are not cut into shards', () => {
  it.each([
    [
      ['optimise', 'portfolio', '--shard', '1/2', '--out', 'x'],
      /generation follows from the results of the one before/,
    ],
    [['patterns', 'P1', '--shard', '1/2'], /a share of patterns/],
    [[...COMPARE, '--until-error', '5', '--shard', '1/2', '--out', 'x'], /together with --until-error/],
    [[...COMPARE, '--shard', '3/2', '--out', 'x'], /found 3\/2, expected i\/n/],
    [['explore', 'portfolio', '--shard', '1/2'], /found it without --out/],
    [['reproduce', '--shard', 'x', '--shard', 'y'], /more than once/],
  ])('say why: %j', async (call, reason) => {
    const { code, stderr } = await called(prepared('refused'), call);
    expect([code, stderr]).toEqual([2, expect.stringMatching(reason)]);
  });
});
