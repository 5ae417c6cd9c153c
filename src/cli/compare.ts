import { shellLine } from '../commands/shell-line.js';
import { labelsOf } from '../language/indicator-labels.js';
import { words } from '../language/words.js';
import { exitCode } from './exit-code.js';
import { comparisonJson } from './json.js';
import { print, printJson } from './output.js';
import type { Running } from './running.js';
import type { SharedOptions } from './shared-options.js';
import { simulate } from './simulate.js';
import { terminalOptions } from './terminal-options.js';
import { terminalTable } from './terminal-table.js';
import { whereText } from './where-text.js';

/** `compare BASELINE ALTERNATIVE…`: paired effects under common random numbers; exit code 1 when some runs failed. */
export async function compare(
  baseline: string,
  alternatives: readonly string[],
  options: SharedOptions,
  running: Running,
): Promise<number> {
  const simulated = await simulate('compare', [baseline, ...alternatives], options, running);
  const { comparison } = simulated;
  const { language } = options;
  const { model } = simulated.collected;
  if (options.json) printJson(comparisonJson(simulated, language));
  else {
    const wording = { model, labels: labelsOf(comparison, model), language };
    print(`${terminalTable(comparison, wording, terminalOptions())}\n`);
    print(
      `${whereText(simulated, language)}\n${words(language).terminal.page(shellLine(['npx', 'medinno', 'serve']))}\n`,
    );
  }
  return exitCode(simulated, language);
}
