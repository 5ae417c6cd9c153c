import { shellLine } from '../commands/shell-line.js';
import { labelsOf } from '../language/indicator-labels.js';
import { type Language, words } from '../language/words.js';
import type { Model } from '../model/model.js';
import type { Answer, Simulated } from '../node/simulate-to-folder.js';
import type { Comparison } from '../results/tables.js';
import { exitCode } from './exit-code.js';
import { isTerminal } from './has-colour.js';
import { comparisonJson } from './json.js';
import { print, printJson, say } from './output.js';
import type { Running } from './running.js';
import type { SharedOptions } from './shared-options.js';
import { simulate } from './simulate.js';
import { terminalLeague } from './terminal-first-millions.js';
import { terminalOptions } from './terminal-options.js';
import { terminalTable } from './terminal-table.js';
import { whereText } from './where-text.js';

/**
 * `compare BASELINE ALTERNATIVE…`: paired effects under common random numbers; exit code 1 when some runs failed. People read the answer
 * as soon as it is known, while the league of the first millions, charts and files are being made.
 */
export async function compare(
  baseline: string,
  alternatives: readonly string[],
  options: SharedOptions,
  running: Running,
): Promise<number> {
  const { language, json, quiet } = options;
  const sayAnswer = ({ comparison, model }: Answer) => {
    if (json) return;
    print(`${terminalTable(comparison, wordingOf(comparison, model, language), terminalOptions())}\n`);
    // Who reads it there may think that this was all.
    if (!quiet && isTerminal(process.stdout)) say(words(language).terminal.filesFollow);
  };
  const simulated = await simulate('compare', [baseline, ...alternatives], options, running, sayAnswer);
  if (json) printJson(comparisonJson(simulated, language));
  else print(`${theRest(simulated, language)}\n`);
  return exitCode(simulated, language);
}

const wordingOf = (comparison: Comparison, model: Model, language: Language) => ({
  model,
  labels: labelsOf(comparison, model),
  language,
});

/** What is known later than the answer. */
function theRest(simulated: Simulated, language: Language): string {
  const { comparison, collected } = simulated;
  return [
    ...terminalLeague(comparison, wordingOf(comparison, collected.model, language), terminalOptions()),
    whereText(simulated, language),
    words(language).terminal.page(shellLine(['npx', 'medinno', 'serve'])),
  ].join('\n');
}
