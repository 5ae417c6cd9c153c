import { optionWords } from '../commands/shell-line.js';
import { joinShards } from '../node/shards/join-shards.js';
import { type HeldShard, readShards } from '../node/shards/read-shards.js';
import { InputError } from '../scenario/reading/input-error.js';
import type { Executor } from '../work/job.js';
import type { Setting } from './help.js';
import { type MergeCall, mergeIssues, type TypedMerge } from './merge-options.js';
import { commandIssues } from './merged-command.js';
import { say } from './output.js';
import type { Running } from './running.js';

/**
 * `merge SHARD…`: the results of the command that the shards are of, as if one machine had made all its runs. Runs that failed are
 * tried once more, and what follows from all runs (turning points, the league of the first millions) is made here.
 */
export async function merge(
  folders: readonly string[],
  typed: TypedMerge,
  { running, carryOut }: Pick<Setting, 'running' | 'carryOut'>,
): Promise<number> {
  const { simulateMissing, out, model, workers, quiet, json, language } = typed as MergeCall;
  const read = readShards(folders, simulateMissing === true);
  const issues = [...mergeIssues(typed), ...(read.ok ? commandIssues(read.value[0], model) : read.issues)];
  if (issues.length > 0 || !read.ok) throw new InputError(issues);
  const shards = read.value;
  const folder = out ?? usualFolder(shards[0]);
  const joined = joinShards(shards, folder, (notice) => say(notice[language]));
  const own = Object.entries({ out: folder, workers, quiet, json });
  const words = [...shards[0].command, ...own.flatMap(([name, value]) => optionWords(name, value))];
  try {
    return await carryOut(words, goingOn(running, joined.requireSameInputs));
  } catch (error) {
    if (error instanceof InputError) joined.undo();
    throw error;
  }
}

const usualFolder = ({ command: [name], inputs }: HeldShard): string =>
  `results/${name}-${inputs.scenarios.slice(0, 8)}`;

/** The same, once it is known that the runs to come follow from what those of the shards do. */
const goingOn = (running: Running, requireSameInputs: () => void): Running => ({
  ...running,
  executorFor: async (where, model) => {
    const { execute, ...made } = await running.executorFor(where, model);
    let isKnown = false;
    const checked: Executor = async (job, sink, signal) => {
      if (!isKnown) requireSameInputs();
      isKnown = true;
      await execute(job, sink, signal);
    };
    return { ...made, execute: checked };
  },
});
