import type { Language } from '../language/words.js';
import type { Region } from '../model/place/region.js';
import { VERSION } from '../results/version.js';
import { besidePaperCharts } from './beside-paper-chart.js';
import { withPublished } from './published.js';
import { settingsFrom } from './settings.js';
import type { Agreement, Settings, SettingValue, Study, StudyChart, StudyRow } from './study.js';

/** What simulates parts: a study, or something else that is cut into parts like one. */
export type Simulated = Pick<Study, 'name' | 'simulate'>;

/** All parts of a study under one choice of settings and one seed. */
export interface StudyJob {
  readonly study: Simulated;
  readonly settings: Settings;
  readonly seed: string;
  readonly parts: readonly unknown[];
}

/** How many of the parts are done. */
export interface StudyProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * Simulates every part of a job and gives their results in the order of the parts, wherever and in whatever order they
 * were computed. Rejected with the signal's reason, or with what a part threw.
 */
export type StudyExecutor = (
  job: StudyJob,
  onProgress?: (progress: StudyProgress) => void,
  signal?: AbortSignal,
) => Promise<readonly unknown[]>;

export interface StudyOptions {
  /** Settings that differ from their defaults. */
  readonly settings?: Readonly<Record<string, SettingValue>>;
  /** Seed of all luck; the same seed, settings and version give the same rows. */
  readonly seed?: string;
  /** Language of the charts. */
  readonly language?: Language;
  /** Region in which the main model answers the study's questions too; without it there are no agreements. */
  readonly region?: Region | undefined;
  /** Where the parts are simulated: in this thread unless said otherwise. */
  readonly execute?: StudyExecutor;
  readonly onProgress?: ((progress: StudyProgress) => void) | undefined;
  readonly signal?: AbortSignal;
}

/** What a run of a study gave. */
export interface StudyRun {
  readonly study: string;
  readonly citation: string;
  readonly doi: string;
  readonly settings: Settings;
  readonly seed: string;
  readonly version: string;
  readonly rows: readonly StudyRow[];
  readonly charts: readonly StudyChart[];
  readonly readings: Study['readings'];
  readonly agreements: readonly Agreement[];
}

/** Seed of a study where none is given. */
export const DEFAULT_STUDY_SEED = '1';

/**
 * Runs a published model: its table, its charts and what was read into its paper.
 * @throws RangeError for settings that the study does not have or that are out of range, with every mistake in them
 */
export async function runStudy(study: Study, options: StudyOptions = {}): Promise<StudyRun> {
  const { seed = DEFAULT_STUDY_SEED, language = 'en', execute = studyInProcess, region } = options;
  const settings = checkedSettings(study, options.settings ?? {});
  const job = { study, settings, seed, parts: study.parts(settings) };
  const results = await execute(job, options.onProgress, options.signal);
  const rows = withPublished(study.table(settings, results), study.published ?? [], settings);
  return {
    study: study.name,
    citation: study.citation,
    doi: study.doi,
    settings,
    seed,
    version: VERSION,
    rows,
    charts: [...study.charts(settings, results, language), ...besidePaperCharts(rows, language)],
    readings: study.readings,
    agreements: region === undefined ? [] : (study.agreements?.(settings, results, region, seed) ?? []),
  };
}

function checkedSettings(study: Study, given: Readonly<Record<string, SettingValue>>): Settings {
  const settings = settingsFrom(study, given);
  if (settings.ok) return settings.value;
  const mistakes = settings.issues.map(
    ({ path, found, expected }) => `${path}: ${found}, expected ${expected}`,
  );
  throw new RangeError(mistakes.join('; '));
}

/** One part after the other in this thread, which does nothing else meanwhile. */
export const studyInProcess: StudyExecutor = async (job, onProgress, signal) => {
  const { study, settings, seed, parts } = job;
  const results: unknown[] = [];
  for (const part of parts) {
    signal?.throwIfAborted();
    results.push(study.simulate(part, settings, seed));
    onProgress?.({ done: results.length, total: parts.length });
  }
  return results;
};
