import { optionWords } from '../commands/shell-line.js';
import { counted } from '../language/english-phrases.js';
import type { Shard } from '../node/shards/shard-file.js';
import { beginShard, endShard, takeUpShard } from '../node/shards/shard-folder.js';
import { type Share, ShareDone, shareOf } from '../work/share.js';
import { commandWords } from './command-line.js';
import { printJson, say } from './output.js';
import type { Running } from './running.js';
import { shareIn } from './shard-option.js';

/** A call as it was typed. */
interface Call {
  readonly command: string;
  readonly names: readonly string[];
  /** Values of options by their keys. */
  readonly typed: Readonly<Record<string, unknown>>;
  /** The options of the command. */
  readonly table: object;
}

/**
 * Carries out a command, or with --shard one share of its runs: these are kept in the folder of --out, and nothing is made of them. Runs
 * that fail are counted among those that were made, so that an array job goes on to its merge.
 */
export async function inShares(
  call: Call,
  running: Running,
  work: (running: Running) => Promise<number>,
): Promise<number> {
  const share = shareIn(call.typed);
  const { out } = call.typed;
  if (share === null || typeof out !== 'string') return work(running);
  const making = shareInFolder(share, out, shardWords(call));
  try {
    // Where all runs are there already the command ends as it does without shares.
    return await work(making.running(running));
  } catch (error) {
    if (!(error instanceof ShareDone)) throw error;
    report(making.end(), out, call.typed);
    return 0;
  }
}

/** The words of the command of which a shard is one: without where and how it is carried out, and with its language. */
export const shardWords = ({ command, names, typed, table }: Call): readonly string[] => [
  ...commandWords(command, names, typed, table, SAID_EACH_TIME),
  // Said always: elsewhere another language may be the usual one.
  ...optionWords('language', typed.language),
];

/** Options that are said to each shard and to the merge, and the language. */
export const SAID_EACH_TIME = ['resume', 'shard', 'out', 'workers', 'queue', 'quiet', 'json', 'language'];

function shareInFolder(share: Share, folder: string, words: readonly string[]) {
  let begun: Shard | undefined;
  const failures = new Map<string, string>();
  const heard = {
    // What is tried again is no more to do.
    begun: (left: number) => {
      begun ??= beginShard(folder, words, share, left);
    },
    settled: (name: string, reason: string | null) => {
      if (reason === null) failures.delete(name);
      else failures.set(name, reason);
    },
  };
  const running = (whole: Running): Running => ({
    ...whole,
    shares: share.of,
    shown: (progress) => ({ ...progress, total: begun?.runs ?? progress.total }),
    executorFor: async (where, model) => {
      takeUpShard(folder, words, share);
      const { execute, ...made } = await whole.executorFor(where, model);
      return { ...made, execute: shareOf(execute, share, heard) };
    },
  });
  return { running, end: () => endShard(folder, begun!, failures) };
}

function report({ share, runs, failures }: Shard, folder: string, { json, language }: Call['typed']): void {
  const failed = failures?.length ?? 0;
  if (json === true) printJson({ shard: share, runs, failed, folder });
  else say(WHOLE[language === 'zh' ? 'zh' : 'en'](share, runs, failed, folder));
}

const WHOLE = {
  en: ({ nth, of }: Share, runs: number, failed: number, folder: string) =>
    `Shard ${nth} of ${of} is whole: ${counted(runs, 'run')} in ${folder}${failed > 0 ? `, ${failed} of which failed and are tried once more by the merge` : ''}. When all are: medinno merge with all folders.`,
  zh: ({ nth, of }: Share, runs: number, failed: number, folder: string) =>
    `第 ${nth} 个分片（共 ${of} 个）已完成：${runs} 次模拟保存在 ${folder}${failed > 0 ? `，其中 ${failed} 次失败，合并时再试一次` : ''}。全部分片完成后，用 medinno merge 合并各文件夹。`,
};
