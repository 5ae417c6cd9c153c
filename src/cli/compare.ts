import { labelsOf } from '../language/indicator-labels.js';
import { exitCode } from './exit-code.js';
import { comparisonJson } from './json.js';
import type { SharedOptions } from './options.js';
import { hasColour, print, printJson } from './output.js';
import { simulate } from './simulate.js';
import { type TerminalOptions, terminalTable } from './terminal-table.js';
import { whereText } from './where-text.js';

/** Narrower tables cannot be read: the terminal breaks their lines then. */
const NARROWEST_TERMINAL = 80;

/** `compare BASELINE ALTERNATIVE…`: paired effects under common random numbers; exit code 1 when some runs failed. */
export async function compare(
  baseline: string,
  alternatives: readonly string[],
  options: SharedOptions,
  signal: AbortSignal,
): Promise<number> {
  const simulated = await simulate('compare', [baseline, ...alternatives], options, signal);
  const { comparison } = simulated;
  const { language } = options;
  const { model } = simulated.collected;
  if (options.json) printJson(comparisonJson(simulated, language));
  else {
    const look = terminalLook();
    print(`${terminalTable(comparison, { model, labels: labelsOf(comparison, model), language }, look)}\n`);
    print(`${whereText(simulated, language)}\n`);
  }
  return exitCode(simulated);
}

/** Colour and width of the terminal; COLUMNS says the width where there is none to ask. */
function terminalLook(): TerminalOptions {
  const colour = hasColour();
  const width = process.stdout.columns ?? Number(process.env.COLUMNS);
  return width >= NARROWEST_TERMINAL ? { colour, width } : { colour };
}
