import { labelsOf } from '../language/indicator-labels.js';
import { exitCode } from './exit-code.js';
import { runJson } from './json.js';
import { levelsText } from './levels-text.js';
import { print, printJson } from './output.js';
import type { Running } from './running.js';
import type { SharedOptions } from './shared-options.js';
import { simulate } from './simulate.js';
import { lookOf } from './terminal-look.js';
import { terminalOptions } from './terminal-options.js';
import { whereText } from './where-text.js';

/** `run SCENARIO…`: levels of every indicator over the horizon, by scenario. */
export async function run(
  names: readonly string[],
  options: SharedOptions,
  running: Running,
): Promise<number> {
  const simulated = await simulate('run', names, options, running);
  const { comparison, collected } = simulated;
  const { language } = options;
  if (options.json) printJson(runJson(simulated, language));
  else {
    const { model } = collected;
    const context = { comparison, model, labels: labelsOf(comparison, model), language };
    print(`${levelsText(context, lookOf(terminalOptions()))}\n${whereText(simulated, language)}\n`);
  }
  return exitCode(simulated, language);
}
