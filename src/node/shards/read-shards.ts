import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { shellLine } from '../../commands/shell-line.js';
import { VERSION } from '../../results/version.js';
import { alike, type Bilingual } from '../../scenario/reading/bilingual.js';
import { type InputIssue, type Loaded, loaded, wholeIssue } from '../../scenario/reading/issues.js';
import { MANIFEST } from '../store/move-into-place.js';
import { isSameCommand, readShard, SHARD, type Shard } from './shard-file.js';
import { placeOfShard } from './shard-folder.js';
import { type StoredShare, storedShare } from './stored-share.js';

/** A shard with the results that it holds. */
export interface HeldShard extends Shard {
  /** The folder as it was named. */
  readonly folder: string;
  readonly place: string;
  /** Null where it holds none. */
  readonly stored: StoredShare | null;
}

/**
 * The shards in these folders; every mistake at once where they are not all shards of one command, by one version, from the same
 * inputs, each there once and whole.
 * @param withGaps true where runs that are missing may be: only what does not belong together is then a mistake
 */
export function readShards(folders: readonly string[], withGaps: boolean): Loaded<readonly HeldShard[]> {
  const read = folders.map(heldIn);
  const shards = read.flatMap(({ held }) => held ?? []);
  const issues = read.flatMap(({ issue }) => issue ?? []);
  if (shards.length === 0) return loaded(shards, issues);
  const [first] = shards;
  const fitting = shards.filter((shard) => shard === first || othersOf(first, shard).length === 0);
  return loaded(shards, [
    ...issues,
    ...ofThisVersion(first),
    ...shards.flatMap((shard) => othersOf(first, shard)),
    ...thereTwice(fitting),
    ...(withGaps ? [] : [...unfinished(shards), ...missing(fitting, first)]),
  ]);
}

function heldIn(folder: string): { readonly held?: HeldShard; readonly issue?: InputIssue } {
  const place = placeOfShard(folder);
  const shard = readShard(place);
  if (shard) return { held: { ...shard, folder, place, stored: storedShare(place) } };
  return { issue: wholeIssue(folder, shard === null ? DAMAGED : foundIn(place), A_SHARD) };
}

const DAMAGED: Bilingual = {
  en: `a ${SHARD} that cannot be read`,
  zh: `无法读取的 ${SHARD}`,
};
const A_SHARD: Bilingual = {
  en: 'the folder that a command with --shard i/n and --out filled',
  zh: '带 --shard i/n 和 --out 的命令所写的文件夹',
};

function foundIn(place: string): Bilingual {
  if (!existsSync(place)) return { en: 'no such folder', zh: '不存在的文件夹' };
  if (existsSync(join(place, MANIFEST)))
    return { en: 'finished results, which need no merge', zh: '已完成的结果，无需合并' };
  return { en: `a folder without ${SHARD}`, zh: `没有 ${SHARD} 的文件夹` };
}

function ofThisVersion({ folder, inputs }: HeldShard): InputIssue[] {
  const [version] = inputs.version.split('+');
  if (version === VERSION) return [];
  const found = { en: `a shard of medinno ${version}`, zh: `medinno ${version} 的分片` };
  return [wholeIssue(folder, found, alike(`medinno ${VERSION}`))];
}

/** What distinguishes a shard from the first one, where they do not belong together. */
function othersOf(first: HeldShard, shard: HeldShard): InputIssue[] {
  const said = (found: Bilingual, expected: string): InputIssue =>
    wholeIssue(shard.folder, found, asIn(expected, first));
  const [command, asked] = [shard, first].map((one) => shellLine(one.command));
  if (!isSameCommand(shard, first))
    return [said({ en: `a shard of “${command}”`, zh: `命令“${command}”的分片` }, `“${asked}”`)];
  const { version, scenarios } = shard.inputs;
  const [of, wanted] = [shard, first].map(({ share }) => share.of);
  return [
    ...(of === wanted ? [] : [said({ en: `one of ${of} shards`, zh: `${of} 个分片之一` }, `${wanted}`)]),
    ...(version === first.inputs.version
      ? []
      : [said({ en: `version and code ${version}`, zh: `版本和代码 ${version}` }, first.inputs.version)]),
    ...(scenarios === first.inputs.scenarios
      ? []
      : [
          said(
            { en: `inputs ${short(scenarios)}`, zh: `输入 ${short(scenarios)}` },
            short(first.inputs.scenarios),
          ),
        ]),
  ];
}

const short = (hash: string): string => hash.slice(0, 8);

const asIn = (what: string, { folder }: HeldShard): Bilingual => ({
  en: `${what}, as in ${folder}`,
  zh: `${what}（与 ${folder} 相同）`,
});

function thereTwice(shards: readonly HeldShard[]): InputIssue[] {
  return shards.flatMap((shard, n) => {
    const { nth, of } = shard.share;
    const before = shards.slice(0, n).find(({ share }) => share.nth === nth);
    if (before === undefined) return [];
    const found = { en: `shard ${nth} of ${of} again`, zh: `重复的第 ${nth} 个分片（共 ${of} 个）` };
    const expected = {
      en: `it once: it is in ${before.folder} too`,
      zh: `只出现一次（${before.folder} 也是）`,
    };
    return [wholeIssue(shard.folder, found, expected)];
  });
}

/** Shards of which runs are missing: they were interrupted, or their files damaged since. */
function unfinished(shards: readonly HeldShard[]): InputIssue[] {
  return shards.flatMap(({ folder, share, runs, failures, stored }) => {
    const whole = stored?.results.length ?? 0;
    const left = runs - (failures?.length ?? 0) - whole;
    if (failures !== null && left <= 0) return [];
    const { nth, of } = share;
    const found = {
      en: `shard ${nth} of ${of} with ${whole} of its ${runs} runs`,
      zh: `第 ${nth} 个分片（共 ${of} 个），其 ${runs} 次模拟中只有 ${whole} 次`,
    };
    return [wholeIssue(folder, found, ALL_RUNS)];
  });
}

const ALL_RUNS: Bilingual = {
  en: 'all of them: its command goes on from there; --simulate-missing makes the others here',
  zh: '全部模拟（重新执行该分片的命令即可继续；--simulate-missing 则在此补算）',
};

function missing(shards: readonly HeldShard[], { share: { of } }: HeldShard): InputIssue[] {
  const there = new Set(shards.map(({ share }) => share.nth));
  const absent = Array.from({ length: of }, (_, n) => n + 1).filter((nth) => !there.has(nth));
  if (absent.length === 0) return [];
  const found = {
    en: `no shard ${listed(absent)} of ${of}`,
    zh: `缺少第 ${listed(absent)} 个分片（共 ${of} 个）`,
  };
  return [wholeIssue('merge', found, ALL_SHARDS)];
}

const ALL_SHARDS: Bilingual = {
  en: 'the folders of all shards; --simulate-missing makes their runs here',
  zh: '全部分片的文件夹（--simulate-missing 则在此补算）',
};

/** Numbers with runs of them shortened: 1, 3-5. */
function listed(numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.at(-1) === number - 1) last.push(number);
    else runs.push([number]);
  }
  return runs.map((run) => (run.length === 1 ? `${run[0]}` : `${run[0]}-${run.at(-1)}`)).join(', ');
}
