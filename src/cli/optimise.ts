import { askedSearch } from '../commands/asked-search.js';
import { runAskedSearch } from '../commands/run-asked-search.js';
import { counted } from '../language/english-phrases.js';
import { formatNumber, formatWhole } from '../language/numbers.js';
import { warningInWords } from '../language/warnings.js';
import { words } from '../language/words.js';
import { type SearchCost, searchCost } from '../node/search-cost.js';
import { searchToFolder } from '../node/search-to-folder.js';
import { commandLine } from './command-line.js';
import { filesFor, modelInUse } from './model-option.js';
import {
  OPTIMISE_OPTIONS,
  type OptimiseCall,
  optimiseIssues,
  type TypedOptimise,
} from './optimise-options.js';
import { optimiseText } from './optimise-text.js';
import { print, printJson, say } from './output.js';
import { progressReporter } from './progress.js';
import { type Running, reporterIn } from './running.js';
import { terminalOptions } from './terminal-options.js';

/** `optimise EXPERIMENT`: the best portfolios under a budget, held against strategies written by hand; exit code 1 when some runs failed. */
export async function optimise(experiment: string, typed: TypedOptimise, running: Running): Promise<number> {
  const issues = optimiseIssues(typed);
  const { model: file, ...options } = typed as OptimiseCall;
  const { language, quiet, json, onFailure } = options;
  const inUse = await modelInUse(file);
  const { model } = inUse;
  const asked = await askedSearch({ ...options, experiment, model, sources: filesFor(inUse) }, issues);
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
    const cost = quiet ? null : searchCost(asked, threads);
    if (cost !== null) say(COST[language](cost, threads));
    const { signal } = running;
    const onProgress = reporterIn(
      running,
      progressReporter(quiet || json, undefined, { language, workers: there }),
    );
    const making = { executor, onFailure, onProgress, signal };
    // Those that the experiment says too.
    const { draws, replicates } = asked.experiment.sampling;
    const given = { ...(typed as OptimiseCall), draws, replicates };
    const command = commandLine('optimise', [experiment], given, true, OPTIMISE_OPTIONS);
    const to = { ...options, command, modelFile: inUse.file, workers, say, signal };
    const { result, folder } = await searchToFolder(asked, to, (kept) =>
      runAskedSearch(asked, { ...making, kept }),
    );
    if (json) printJson({ ...result.json, results: folder });
    else print(`${optimiseText({ result, folder }, language, terminalOptions())}\n`);
    const { failed } = result.run;
    if (failed > 0) say(FAILED[language](failed));
    return failed > 0 ? 1 : 0;
  } finally {
    void close();
  }
}

/** Said before a long search starts, so that it can be made smaller in time. */
const COST = {
  en: ({ runs, seconds }: SearchCost, workers: number) =>
    `up to ${formatWhole(runs)} runs: about ${formatNumber(seconds / 60, 2)} minutes on ${counted(workers, 'thread')}`,
  zh: ({ runs, seconds }: SearchCost, workers: number) =>
    `至多 ${formatWhole(runs)} 次模拟：${workers} 个线程约需 ${formatNumber(seconds / 60, 2)} 分钟`,
};

const FAILED = {
  en: (count: number) =>
    `${counted(count, 'run')} failed; portfolios that ${count === 1 ? 'it is' : 'they are'} of are left out.`,
  zh: (count: number) => `有 ${count} 次模拟失败，相应的方案未列入结果。`,
};
