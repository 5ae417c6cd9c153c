import { askedExperiment } from '../commands/asked-experiment.js';
import { runAskedExperiment } from '../commands/run-asked-experiment.js';
import { counted } from '../language/english-phrases.js';
import { formatNumber, formatWhole } from '../language/numbers.js';
import { warningInWords } from '../language/warnings.js';
import { words } from '../language/words.js';
import { type ExperimentCost, experimentCost } from '../node/experiment-cost.js';
import { experimentToFolder } from '../node/experiment-to-folder.js';
import { commandLine } from './command-line.js';
import { EXPLORE_OPTIONS, type ExploreCall, exploreIssues, type TypedExplore } from './explore-options.js';
import { exploreText } from './explore-text.js';
import { filesFor, modelInUse } from './model-option.js';
import { print, printJson, say } from './output.js';
import { progressReporter } from './progress.js';
import { type Running, reporterIn } from './running.js';
import { terminalOptions } from './terminal-options.js';

/** `explore EXPERIMENT`: every point of its design against no policy; exit code 1 when some runs failed. */
export async function explore(experiment: string, typed: TypedExplore, running: Running): Promise<number> {
  const issues = exploreIssues(typed);
  const { model: file, ...options } = typed as ExploreCall;
  const { signal } = running;
  const { language, quiet, json, onFailure } = options;
  const inUse = await modelInUse(file);
  const { model } = inUse;
  const asked = await askedExperiment({ ...options, experiment, model, sources: filesFor(inUse) }, issues);
  for (const warning of asked.warnings) {
    const said = warningInWords(warning, [asked.experiment.scenario], language, model);
    say(words(language).terminal.warning(said));
  }
  const {
    execute: executor,
    close,
    workers,
    threads,
    there,
  } = await running.executorFor(options, inUse.file);
  try {
    const cost = quiet ? null : experimentCost(asked, threads, running.shares);
    if (cost !== null) say(COST[language](cost, threads));

    const onProgress = reporterIn(
      running,
      progressReporter(quiet || json, undefined, { language, workers: there }),
    );
    const making = { executor, onFailure, onProgress, signal };
    // Those that the experiment says too.
    const { draws, replicates } = asked.experiment.sampling;
    const given = { ...(typed as ExploreCall), draws, replicates };
    const command = commandLine('explore', [experiment], given, true, EXPLORE_OPTIONS);
    const to = { ...options, command, modelFile: inUse.file, workers, shares: running.shares, say, signal };
    const written = await experimentToFolder(asked, to, (kept) =>
      runAskedExperiment(asked, { ...making, kept }),
    );
    const { result, folder } = written;
    if (json) printJson({ ...result.json, results: folder });
    else print(`${exploreText(written, language, terminalOptions())}\n`);
    const failed = result.run.failures.length;
    if (failed > 0) say(FAILED[language](failed, folder));
    return failed > 0 ? 1 : 0;
  } finally {
    void close();
  }
}

/** Said before a long experiment starts, so that it can be made smaller in time. */
const COST = {
  en: ({ runs, worlds, seconds, memory, disk }: ExperimentCost, workers: number) =>
    `${formatWhole(runs)} runs in ${formatWhole(worlds)} simulated worlds: about ${formatNumber(seconds / 60, 2)} minutes on ${counted(workers, 'thread')}, ${formatNumber(memory / 1e6, 2)} MB of memory besides the program, ${formatNumber(disk / 1e6, 2)} MB on the disk`,
  zh: ({ runs, worlds, seconds, memory, disk }: ExperimentCost, workers: number) =>
    `共 ${formatWhole(runs)} 次模拟（${formatWhole(worlds)} 个模拟世界）：${workers} 个线程约需 ${formatNumber(seconds / 60, 2)} 分钟，结果另占内存约 ${formatNumber(memory / 1e6, 2)} MB、磁盘约 ${formatNumber(disk / 1e6, 2)} MB`,
};

const FAILED = {
  en: (count: number, folder: string) =>
    `${counted(count, 'run')} failed, see ${folder}/failures.csv; ${count === 1 ? 'its point is' : 'their points are'} left out of answers and tables.`,
  zh: (count: number, folder: string) =>
    `有 ${count} 次模拟失败，见 ${folder}/failures.csv；所在的点未列入结论和表格。`,
};
