import { askedBank } from '../commands/asked-bank.js';
import { backtestFrom } from '../commands/backtest.js';
import { forecastFrom } from '../commands/forecast.js';
import { runAskedBank } from '../commands/run-asked-bank.js';
import { words } from '../language/words.js';
import { forecastToFolder } from '../node/forecast-to-folder.js';
import { commandLine } from './command-line.js';
import {
  BACKTEST_OPTIONS,
  FORECAST_OPTIONS,
  type ForecastCall,
  forecastIssues,
  type TypedForecast,
} from './forecast-options.js';
import { forecastText } from './forecast-text.js';
import { filesFor, modelInUse } from './model-option.js';
import { print, printJson, say } from './output.js';
import { progressReporter } from './progress.js';
import { type Running, reporterIn } from './running.js';
import { terminalOptions } from './terminal-options.js';

/** Each command with how it puts its results together and its options. */
const COMMANDS = {
  forecast: { from: forecastFrom, options: FORECAST_OPTIONS },
  backtest: { from: backtestFrom, options: BACKTEST_OPTIONS },
} as const;

/**
 * `forecast REGION`: every recorded series in the years to come; `backtest REGION`: in those that are over, scored. Exit code 1
 * when some runs failed.
 */
export async function forecastCommand(
  name: keyof typeof COMMANDS,
  region: string,
  typed: TypedForecast,
  running: Running,
): Promise<number> {
  const issues = forecastIssues(typed);
  const { model: file, ...options } = typed as ForecastCall;
  const { language, quiet, json, onFailure } = options;
  const inUse = await modelInUse(file);
  const { model } = inUse;
  const asked = await askedBank(name, { ...options, region, model, sources: filesFor(inUse) }, issues);
  const { execute: executor, close, workers, there } = await running.executorFor(options, inUse.file);
  try {
    const { signal } = running;
    const onProgress = reporterIn(
      running,
      progressReporter(quiet || json, undefined, { language, workers: there }),
    );
    const making = { region, executor, onFailure, onProgress, signal };
    const { draws, replicates } = asked;
    const given = { ...(typed as ForecastCall), draws, replicates };
    const command = commandLine(name, [region], given, true, COMMANDS[name].options);
    const to = { ...options, command, modelFile: inUse.file, workers, say, signal };
    const { result, folder } = await forecastToFolder(asked, to, async (kept) =>
      COMMANDS[name].from(asked, await runAskedBank(asked, { ...making, kept })),
    );
    if (json) printJson({ ...result.json, results: folder });
    else print(`${forecastText(result.context({ language }), folder, terminalOptions())}\n`);
    const failed = result.table('failures').length;
    if (failed > 0) say(words(language).forecast.failed(failed, folder));
    return failed > 0 ? 1 : 0;
  } finally {
    void close();
  }
}
