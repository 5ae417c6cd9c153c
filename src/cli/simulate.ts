import { askedEnsemble, type Simulating } from '../commands/asked.js';
import type { Counted } from '../language/progress-line.js';
import { type Answer, type Simulated, simulateToFolder } from '../node/simulate-to-folder.js';
import { withFailurePolicy } from '../work/on-failure.js';
import { commandLine } from './command-line.js';
import { isTerminal } from './has-colour.js';
import { filesFor, modelInUse } from './model-option.js';
import { say } from './output.js';
import { progressReporter } from './progress.js';
import { type Running, reporterIn } from './running.js';
import type { SharedOptions } from './shared-options.js';
import { untilErrorNotice } from './until-error-notice.js';

/**
 * Simulate the scenarios of these names as the options of a command say, and write the results folder.
 * @param onAnswer takes what the answer rests on, which is known first
 */
export async function simulate(
  command: Simulating,
  names: readonly string[],
  options: SharedOptions,
  running: Running,
  onAnswer?: (answer: Answer) => void,
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
  let isAnswered = false;
  try {
    return await simulateToFolder(asked, {
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
      leagueProgress: () => {
        const report = reporter('leagueRuns');
        return report && ((progress) => (isAnswered && mayBePaged() ? undefined : report(progress)));
      },
      onAnswer: (answer) => {
        const { untilError } = answer;
        isAnswered = true;
        if (untilError?.met === false) say(untilErrorNotice(untilError)[options.language]);
        onAnswer?.(answer);
      },
      say,
      signal: running.signal,
    });
  } finally {
    void close();
  }
}

/** Whether text on stdout may be shown on the terminal of stderr by another, as a pager does, over which progress would be written. */
const mayBePaged = (): boolean => isTerminal(process.stderr) && !isTerminal(process.stdout);
