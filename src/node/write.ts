import type { EnsembleResult } from '../commands/ensemble-result.js';
import type { ExperimentResult } from '../commands/experiment-result.js';
import type { ForecastResult } from '../commands/forecast-result.js';
import { fromMemory } from '../commands/from-memory.js';
import type { OptimisationResult } from '../commands/optimisation-result.js';
import type { StudyResult } from '../commands/study-result.js';
import type { Language } from '../language/words.js';
import { originalOf } from '../model/in-currency.js';
import { medinno } from '../model/medinno.js';
import type { Model } from '../model/model.js';
import { experimentToFolder, type WrittenExperimentResult } from './experiment-to-folder.js';
import { forecastToFolder, type WrittenForecast } from './forecast-to-folder.js';
import type { ModelFile } from './model/named-model-file.js';
import { searchToFolder, type WrittenSearch } from './search-to-folder.js';
import { type Simulated, simulateToFolder } from './simulate-to-folder.js';
import { studyToFolder, type WrittenStudy } from './study-to-folder.js';

/** Options of `write`. */
export interface WriteOptions {
  /** Of report, tables and charts. @defaultValue 'en' */
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
 * Writes the results folder of a comparison, a simulation, an experiment, a search, a forecast or a published study: data, charts, report and
 * manifest, as the commands write it. Nothing is simulated again.
 * @throws RangeError for results of a custom model without its file; InputError where the folder cannot take them
 * @example
 * import { compare, reproduce } from 'medinno';
 * import { scenarioFiles, write } from 'medinno/node';
 *
 * const few = { sources: scenarioFiles, draws: 2, replicates: 2, years: 3 };
 * const result = await compare({ baseline: 'baseline', alternatives: ['platforms'], ...few });
 * const { folder } = await write(result, 'results/platforms', { pictures: false });
 * folder; // => 'results/platforms'
 *
 * const study = await reproduce({ study: 'pipeline-productivity' });
 * const written = await write(study, 'results/study', { language: 'zh', pictures: false });
 * written.folder; // => 'results/study'
 */
export function write(result: EnsembleResult, folder: string, options?: WriteOptions): Promise<Simulated>;
export function write(result: StudyResult, folder: string, options?: WriteOptions): Promise<WrittenStudy>;
export function write(
  result: ExperimentResult,
  folder: string,
  options?: WriteOptions,
): Promise<WrittenExperimentResult>;
export function write(
  result: OptimisationResult,
  folder: string,
  options?: WriteOptions,
): Promise<WrittenSearch>;
export function write(
  result: ForecastResult,
  folder: string,
  options?: WriteOptions,
): Promise<WrittenForecast>;
export async function write(
  result: EnsembleResult | ExperimentResult | ForecastResult | OptimisationResult | StudyResult,
  folder: string,
  options: WriteOptions = {},
): Promise<Simulated | WrittenExperimentResult | WrittenForecast | WrittenSearch | WrittenStudy> {
  if ('comparison' in result) return writeEnsemble(result, folder, options);
  if ('series' in result) return writeForecast(result, folder, options);
  if ('context' in result && 'front' in result.run)
    return writeSearch(result as OptimisationResult, folder, options);
  if ('context' in result) return writeExperiment(result as ExperimentResult, folder, options);
  return studyToFolder(result.asked, commonOf(folder, options), async () => result);
}

/** What the folders of all commands have in common. */
const commonOf = (out: string, { language = 'en', pictures = true, say = warned }: WriteOptions) => ({
  out,
  language,
  pictures,
  workers: 1,
  say,
  signal: new AbortController().signal,
});

const warned = (line: string): void => process.emitWarning(line);

/** The file of a custom model. @throws RangeError where it is not given */
function modelFileOf(model: Model, { modelFile }: WriteOptions): ModelFile | null {
  if (originalOf(model) !== medinno && modelFile === undefined)
    throw new RangeError('results of a custom model are written with its file: readModelFile gives it');
  return modelFile ?? null;
}

function writeExperiment(
  result: ExperimentResult,
  folder: string,
  options: WriteOptions,
): Promise<WrittenExperimentResult> {
  const { asked } = result;
  const { pictures, ...common } = commonOf(folder, options);
  const modelFile = modelFileOf(asked.model, options);
  const to = { ...common, resume: false, withoutPng: !pictures, modelFile };
  return experimentToFolder(asked, to, async () => result);
}

function writeSearch(
  result: OptimisationResult,
  folder: string,
  options: WriteOptions,
): Promise<WrittenSearch> {
  const { asked } = result;
  const { pictures, ...common } = commonOf(folder, options);
  const modelFile = modelFileOf(asked.model, options);
  const to = { ...common, resume: false, withoutPng: !pictures, modelFile };
  return searchToFolder(asked, to, async () => result);
}

function writeForecast(
  result: ForecastResult,
  folder: string,
  options: WriteOptions,
): Promise<WrittenForecast> {
  const { asked } = result;
  const { pictures, ...common } = commonOf(folder, options);
  const modelFile = modelFileOf(asked.model, options);
  const to = { ...common, resume: false, withoutPng: !pictures, modelFile };
  return forecastToFolder(asked, to, async () => result);
}

function writeEnsemble(result: EnsembleResult, folder: string, options: WriteOptions): Promise<Simulated> {
  const { asked, plan, runs, comparison } = result;
  const { seriesCsv = false } = options;
  const modelFile = modelFileOf(asked.model, options);
  const { command } = comparison;
  return simulateToFolder(
    { ...asked, plan },
    {
      ...commonOf(folder, options),
      seriesCsv,
      command: { exact: command, plain: command },
      modelFile,
      execute: fromMemory(runs, result.table('failures')),
      league: comparison.firstMillions,
    },
  );
}
