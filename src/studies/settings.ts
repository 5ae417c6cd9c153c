import { numberIn, readAssignments, settingIssue } from '../scenario/reading/assignments.js';
import { alike, type Bilingual, oneOf } from '../scenario/reading/bilingual.js';
import { failed, type InputIssue, type Loaded, loaded } from '../scenario/reading/issues.js';
import { nearestName } from '../scenario/reading/nearest-name.js';
import { NOTHING, TYPE_WORDS } from '../scenario/reading/validate.js';
import type { Settings, SettingValue, Study, StudySetting } from './study.js';

/** What of a study its settings need. */
type WithSettings = Pick<Study, 'settings'>;

/** Every setting at its default. */
export function defaultSettings({ settings }: WithSettings): Settings {
  return Object.fromEntries(settings.map((setting) => [setting.name, setting.default]));
}

/**
 * The study's settings with some of them changed as in `--set name=value`, or every mistake there is: no `=`, an
 * unknown name, a value of the wrong kind or out of range, a name set twice.
 */
export function parseSettings(study: WithSettings, assignments: readonly string[]): Loaded<Settings> {
  const { given: texts, issues } = readAssignments(assignments);
  const given = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, isText(study, name) ? text : numberIn(text)]),
  );
  const settings = settingsFrom(study, given);
  return settings.ok ? loaded(settings.value, issues) : failed([...issues, ...settings.issues]);
}

const isText = ({ settings }: WithSettings, name: string): boolean =>
  typeof settings.find((setting) => setting.name === name)?.default === 'string';

/** The study's settings with some of them changed, or every mistake in the changes. */
export function settingsFrom(
  study: WithSettings,
  given: Readonly<Record<string, SettingValue>>,
): Loaded<Settings> {
  const issues = Object.entries(given).flatMap(([name, value]) => settingIssues(study, name, value));
  return loaded({ ...defaultSettings(study), ...given }, issues);
}

function settingIssues({ settings }: WithSettings, name: string, value: SettingValue): InputIssue[] {
  const setting = settings.find((one) => one.name === name);
  if (setting === undefined) return [unknownName(settings, name)];
  return typeof setting.default === 'string' ? textIssues(setting, value) : numberIssues(setting, value);
}

function unknownName(settings: readonly StudySetting[], name: string): InputIssue {
  const names = settings.map((setting) => setting.name);
  const expected = names.length === 0 ? NO_SETTING : oneOf(names);
  return settingIssue('', alike(name), expected, nearestName(name, names));
}

const NO_SETTING: Bilingual = { en: 'no setting: the study has none', zh: '不写设置（该研究没有设置）' };

function textIssues({ name, choices }: StudySetting, value: SettingValue): InputIssue[] {
  if (typeof value !== 'string') return [settingIssue(name, alike(value), TYPE_WORDS.string, null)];
  if (choices === undefined || choices.includes(value)) return [];
  return [settingIssue(name, shown(value), oneOf(choices), nearestName(value, choices))];
}

function numberIssues(setting: StudySetting, value: SettingValue): InputIssue[] {
  const { lowest = Number.NEGATIVE_INFINITY, highest = Number.POSITIVE_INFINITY } = setting;
  const fits =
    typeof value === 'number' &&
    Number.isFinite(value) &&
    value >= lowest &&
    value <= highest &&
    (setting.whole !== true || Number.isInteger(value));
  return fits ? [] : [settingIssue(setting.name, shown(String(value)), allowedNumbers(setting), null)];
}

const shown = (text: string): Bilingual => (text === '' ? NOTHING : alike(text));

/** The numbers a setting may have, in words. */
export function allowedNumbers({ whole, lowest, highest }: StudySetting): Bilingual {
  const { en, zh } = whole === true ? TYPE_WORDS.int : TYPE_WORDS.number;
  if (lowest !== undefined && highest !== undefined)
    return { en: `${en} from ${lowest} to ${highest}`, zh: `${lowest} 至 ${highest} 的${zh}` };
  if (lowest !== undefined) return { en: `${en} of at least ${lowest}`, zh: `不小于 ${lowest} 的${zh}` };
  return highest === undefined
    ? { en, zh }
    : { en: `${en} of at most ${highest}`, zh: `不大于 ${highest} 的${zh}` };
}
