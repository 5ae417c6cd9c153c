import { basisLine } from '../charts/naming.js';
import { labelsOf } from '../language/indicator-labels.js';
import { formatEstimate } from '../language/numbers.js';
import { unitWord } from '../language/units.js';
import { warningsInWords } from '../language/warnings.js';
import { words } from '../language/words.js';
import { fewReplicatesInWords } from '../report/levels.js';
import { exitCode } from './exit-code.js';
import { runJson } from './json.js';
import type { SharedOptions } from './options.js';
import { print, printJson } from './output.js';
import { simulate } from './simulate.js';
import { whereText } from './where-text.js';

/** `run SCENARIO…`: levels of every indicator over the horizon, by scenario. */
export async function run(
  names: readonly string[],
  options: SharedOptions,
  signal: AbortSignal,
): Promise<number> {
  const simulated = await simulate('run', names, options, signal);
  const { comparison } = simulated;
  if (options.json) printJson(runJson(simulated, options.language));
  else {
    const { language } = options;
    const { model } = simulated.collected;
    const { range, terminal } = words(language);
    const labels = labelsOf(comparison, model);
    print(`${basisLine({ comparison, language })}\n`);
    for (const { id, title } of comparison.scenarios) {
      print(`\n${title[language]}\n`);
      for (const row of comparison.summary) {
        if (row.scenario !== id || row.part !== '' || row.year !== 'total') continue;
        if (labels(row.indicator).arbitraryZero) continue;
        const name = labels(row.indicator).name[language];
        const { mean, low, high } = formatEstimate(row.mean, row.p05, row.p95);
        const unit = unitWord(row.unit, language);
        print(`  ${terminal.estimate(name, mean, range(low, high), unit)}\n`);
      }
    }
    for (const note of fewReplicatesInWords({ comparison, language })) print(`\n${note}\n`);
    for (const warning of warningsInWords(comparison, language, model))
      print(`\n${terminal.warning(warning)}\n`);
    print(`\n${whereText(simulated, language)}\n`);
  }
  return exitCode(simulated);
}
