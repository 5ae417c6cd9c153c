import type { Region } from '../model/place/region.js';
import { VERSION } from '../results/version.js';
import { withPublished } from './published.js';
import { settingsFrom } from './settings.js';
import { type PartsOptions, simulateParts } from './simulate-parts.js';
import type { Agreement, Settings, SettingValue, Study, StudyRow } from './study.js';

export interface StudyOptions extends PartsOptions {
  /** Settings that differ from their defaults. */
  readonly settings?: Readonly<Record<string, SettingValue>>;
  /** Seed of all random numbers; the same seed, settings and version give the same rows. */
  readonly seed?: string;
  /** Region in which the main model answers the study's questions too; without it there are no agreements. */
  readonly region?: Region | undefined;
}

/** What a run of a study gave, as plain data. */
export interface StudyRun {
  readonly study: string;
  readonly citation: string;
  readonly doi: string;
  readonly settings: Settings;
  readonly seed: string;
  readonly version: string;
  readonly rows: readonly StudyRow[];
  readonly readings: Study['readings'];
  readonly agreements: readonly Agreement[];
  /** What the parts gave, in their order: charts are drawn from it. */
  readonly results: readonly unknown[];
}

/** Seed of a study where none is given. */
export const DEFAULT_STUDY_SEED = '1';

/**
 * Runs a published model: its table, and what was read into its paper.
 * @throws RangeError for settings that the study does not have or that are out of range, with every mistake in them
 * @throws StudyFailed where parts failed: a table of the others would be one of another study
 */
export async function runStudy(study: Study, options: StudyOptions = {}): Promise<StudyRun> {
  const { seed = DEFAULT_STUDY_SEED, region } = options;
  const settings = checkedSettings(study, options.settings ?? {});
  const results = await simulateParts(study, { study: study.name, settings, seed }, options);
  return {
    study: study.name,
    citation: study.citation,
    doi: study.doi,
    settings,
    seed,
    version: VERSION,
    rows: withPublished(study.table(settings, results), study.published ?? [], settings),
    readings: study.readings,
    agreements: region === undefined ? [] : (study.agreements?.(settings, results, region, seed) ?? []),
    results,
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
