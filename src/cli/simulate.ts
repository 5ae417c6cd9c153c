import { askedEnsemble, type Simulating } from '../commands/asked.js';
import type { Counted } from '../language/progress-line.js';
import type { Model } from '../model/model.js';
import { type Simulated, simulateToFolder } from '../node/simulate-to-folder.js';
import type { Comparison } from '../results/tables.js';
import { withFailurePolicy } from '../work/on-failure.js';
import { commandLine } from './command-line.js';
import { filesFor, modelInUse } from './model-option.js';
import { say } from './output.js';
import { progressReporter } from './progress.js';
import { type Running, reporterIn } from './running.js';
import type { SharedOptions } from './shared-options.js';
import { untilErrorNotice } from './until-error-notice.js';

/**
 * Simulate the scenarios of these names as the options of a command say, and write the results folder.
 * @param onAnswer takes the tables that the answer rests on, which are known first
 */
export async function simulate(
  command: Simulating,
  names: readonly string[],
  options: SharedOptions,
  running: Running,
  onAnswer?: (answer: Comparison, model: Model) => void,
): Promise<Simulated> {
  const { model: _file, ...given } = options;
  const inUse = await modelInUse(options.model);
  const sources = filesFor(inUse);
  const asked = await askedEnsemble(command, names, { ...given, model: inUse.model, sources });
  const { onFailure } = options;
  const { execute, close, workers, there } = await running.executorFor(options, inUse.file);
  const reporter = (counted: Counted) =>
    reporterIn(
      running,
      progressReporter(options.quiet || options.json, undefined, {
        counted,
        language: options.language,
        workers: there,
      }),
    );
  try {
    const simulated = await simulateToFolder(asked, {
      ...options,
      pictures: !options.withoutPng,
      command: {
        exact: commandLine(command, names, options, true),
        plain: commandLine(command, names, options, false),
      },
      modelFile: inUse.file,
      workers,
      execute: withFailurePolicy(execute, onFailure),
      onProgress: reporter('runs'),
      leagueProgress: () => reporter('leagueRuns'),
      onAnswer,
      say,
      signal: running.signal,
    });
    const { untilError } = simulated;
    if (untilError?.met === false) say(untilErrorNotice(untilError)[options.language]);
    return simulated;
  } finally {
    void close();
  }
}
