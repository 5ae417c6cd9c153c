import { askedBank } from '../commands/asked-bank.js';
import { calibrationFrom, USUALLY_FITTED } from '../commands/calibrate.js';
import { notWhole } from '../commands/limits.js';
import { runAskedBank } from '../commands/run-asked-bank.js';
import { words } from '../language/words.js';
import { calibrationToFolder } from '../node/calibration-to-folder.js';
import { asTypedHere } from './as-typed.js';
import { calibrationText } from './calibration-text.js';
import { commandLine } from './command-line.js';
import {
  CALIBRATE_OPTIONS,
  type ForecastCall,
  forecastIssues,
  type TypedForecast,
} from './forecast-options.js';
import { filesFor, modelInUse } from './model-option.js';
import { print, printJson, say } from './output.js';
import { progressReporter } from './progress.js';
import { type Running, reporterIn } from './running.js';
import { terminalOptions } from './terminal-options.js';

/** `calibrate REGION`: what its record says of uncertain inputs, and draws of those fitted to it. Exit code 1 when some runs failed. */
export async function calibrateCommand(
  region: string,
  typed: TypedForecast,
  running: Running,
): Promise<number> {
  const issues = [...forecastIssues(typed), ...notWhole('most', typed.most, [0, 100]).map(asTypedHere)];
  const { model: file, most = USUALLY_FITTED, ...options } = typed as ForecastCall;
  const { language, quiet, json, onFailure } = options;
  const inUse = await modelInUse(file);
  const { model } = inUse;
  const asked = await askedBank('calibrate', { ...options, region, model, sources: filesFor(inUse) }, issues);
  const { execute: executor, close, workers, there } = await running.executorFor(options, inUse.file);
  try {
    const { signal } = running;
    const onProgress = reporterIn(
      running,
      progressReporter(quiet || json, undefined, { language, workers: there }),
    );
    const making = { region, executor, onFailure, onProgress, signal };
    const { draws, replicates, origin } = asked;
    const given = { ...(typed as ForecastCall), draws, replicates, origin, most };
    const madeBy = commandLine('calibrate', [region], given, false, CALIBRATE_OPTIONS);
    const command = commandLine('calibrate', [region], given, true, CALIBRATE_OPTIONS);
    const to = { ...options, withoutPng: true, command, most, modelFile: inUse.file, workers, say, signal };
    const { result, folder } = await calibrationToFolder(asked, to, async (kept) =>
      calibrationFrom(asked, await runAskedBank(asked, { ...making, kept }), { most, madeBy }),
    );
    if (json) printJson({ ...result.json, results: folder });
    else print(`${calibrationText(result, folder, language, terminalOptions())}\n`);
    const failed = result.table('failures').length;
    if (failed > 0) say(words(language).forecast.failed(failed, folder));
    return failed > 0 ? 1 : 0;
  } finally {
    void close();
  }
}
