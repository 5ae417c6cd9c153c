import type { Region } from '../model/place/region.js';
import { alike, oneOf } from '../scenario/reading/bilingual.js';
import { InputError } from '../scenario/reading/input-error.js';
import { callIssue, type InputIssue, type Loaded } from '../scenario/reading/issues.js';
import { nearestName } from '../scenario/reading/nearest-name.js';
import { STUDIES } from '../studies/catalogue.js';
import { DEFAULT_STUDY_SEED } from '../studies/run-study.js';
import { parseSettings, settingsFrom } from '../studies/settings.js';
import type { Settings, Study } from '../studies/study.js';
import { limitIssues } from './limits.js';
import { regionNamed } from './region-named.js';
import type { ReproduceOptions } from './reproduce-options.js';

/** A call of `reproduce` that was found fit, before anything is simulated. */
export interface AskedStudy {
  readonly study: Study;
  readonly settings: Settings;
  readonly seed: string;
  /** Region in which the main model answers the study's questions too; undefined where it is not to. */
  readonly region: Region | undefined;
}

/** Region in which the main model answers a study's questions too. */
const REGION = 'maoming';

/**
 * Finds the study of a call and checks its options.
 * @throws InputError with every mistake in them, those that the caller has found before among them
 */
export async function askedStudy(
  { study: named, set = {}, seed = DEFAULT_STUDY_SEED, sources }: ReproduceOptions,
  found: readonly InputIssue[] = [],
): Promise<AskedStudy> {
  const issues = [...found, ...limitIssues({ seed })];
  const study = typeof named === 'string' ? STUDIES.find(({ name }) => name === named) : named;
  if (study === undefined) throw new InputError([...issues, unknownStudy(String(named))]);
  const settings = settingsOf(study, set);
  if (issues.length > 0 || !settings.ok)
    throw new InputError([...issues, ...(settings.ok ? [] : settings.issues)]);
  const asks = study.agreements !== undefined && sources !== undefined;
  const region = asks ? await regionNamed(REGION, sources) : undefined;
  return { study, settings: settings.value, seed, region };
}

const settingsOf = (study: Study, set: NonNullable<ReproduceOptions['set']>): Loaded<Settings> =>
  isTexts(set) ? parseSettings(study, set) : settingsFrom(study, set);

const isTexts = (set: NonNullable<ReproduceOptions['set']>): set is readonly string[] => Array.isArray(set);

function unknownStudy(name: string): InputIssue {
  const names = STUDIES.map((study) => study.name);
  return callIssue('study', alike(name), oneOf(names), nearestName(name, names));
}
