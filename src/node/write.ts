import type { EnsembleResult } from '../commands/ensemble-result.js';
import { fromMemory } from '../commands/from-memory.js';
import type { Language } from '../language/words.js';
import { medinno } from '../model/medinno.js';
import type { ModelFile } from './model/named-model-file.js';
import { type Simulated, simulateToFolder } from './simulate-to-folder.js';

/** Options of `write`. */
export interface WriteOptions {
  /** Of report and charts. @defaultValue 'en' */
  readonly language?: Language;
  /** Draw the charts as PNG too. @defaultValue true */
  readonly pictures?: boolean;
  /** Write the tidy series as text too. @defaultValue false */
  readonly seriesCsv?: boolean;
  /** The file of a custom model, as `readModelFile` gives it: what was computed by another is never taken for its results. */
  readonly modelFile?: ModelFile;
  /** Takes lines for people. @defaultValue warnings of the process */
  readonly say?: (line: string) => void;
}

/**
 * Writes the results folder of a comparison or simulation: data, charts, report and manifest, as the commands write it.
 * Nothing is simulated again.
 * @throws RangeError for results of a custom model without its file; InputError where the folder cannot take them
 * @example
 * import { compare } from 'medinno';
 * import { scenarioFiles, write } from 'medinno/node';
 *
 * const few = { sources: scenarioFiles, draws: 2, replicates: 2, years: 3 };
 * const result = await compare({ baseline: 'baseline', alternatives: ['platforms'], ...few });
 * const { folder } = await write(result, 'results/platforms', { pictures: false });
 * folder; // => 'results/platforms'
 */
export async function write(
  result: EnsembleResult,
  folder: string,
  options: WriteOptions = {},
): Promise<Simulated> {
  const { asked, plan, runs, comparison } = result;
  const { language = 'en', pictures = true, seriesCsv = false, modelFile = null } = options;
  const { say = (line: string) => process.emitWarning(line) } = options;
  if (asked.model !== medinno && modelFile === null)
    throw new RangeError('results of a custom model are written with its file: readModelFile gives it');
  const { command } = comparison;
  return simulateToFolder(
    { ...asked, plan },
    {
      out: folder,
      language,
      pictures,
      seriesCsv,
      command: { exact: command, plain: command },
      modelFile,
      workers: 1,
      execute: fromMemory(runs, result.table('failures')),
      say,
      signal: new AbortController().signal,
    },
  );
}
