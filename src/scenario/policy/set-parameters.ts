import { numberIn, readAssignments, settingIssue } from '../reading/assignments.js';
import { alike, type Bilingual } from '../reading/bilingual.js';
import type { Catalogue } from '../reading/catalogue.js';
import { boundsText } from '../reading/fields.js';
import { type InputIssue, type Loaded, loaded } from '../reading/issues.js';
import { nearestName } from '../reading/nearest-name.js';
import { NOTHING, TYPE_WORDS } from '../reading/validate.js';

/** Parameters with the values that `--set parameter=value` gives them in every scenario, or every mistake there is. */
export function setParameters(
  assignments: readonly string[],
  catalogue: Catalogue,
): Loaded<Readonly<Record<string, number>>> {
  const { given, issues } = readAssignments(assignments);
  const values = Object.entries(given).map(([name, text]) => [name, numberIn(text)] as const);
  const own = values.flatMap(([name, value]) => valueIssues(name, value, catalogue));
  return loaded(Object.fromEntries(values) as Record<string, number>, [...issues, ...own]);
}

const PARAMETER: Bilingual = {
  en: 'a parameter of the model (medinno list parameters)',
  zh: '模型参数（见 medinno list parameters）',
};

function valueIssues(name: string, value: number | string, catalogue: Catalogue): InputIssue[] {
  const { parameters, hard = {}, forms = {} } = catalogue;
  if (!parameters.includes(name)) {
    const suggestion = nearestName(name, parameters);
    return [settingIssue('', alike(name), PARAMETER, suggestion)];
  }
  const found = value === '' ? NOTHING : alike(value);
  const choices = Object.hasOwn(forms, name) ? forms[name] : undefined;
  if (choices !== undefined && choices.values.length > 0) {
    const isOne = typeof value === 'number' && choices.values.includes(value);
    return isOne ? [] : [settingIssue(name, found, choices.text, null)];
  }
  if (!Object.hasOwn(hard, name))
    return typeof value === 'number' ? [] : [settingIssue(name, found, TYPE_WORDS.number, null)];
  const { bounds, unit } = hard[name];
  const fits = typeof value === 'number' && value >= bounds[0] && value <= bounds[1];
  return fits ? [] : [settingIssue(name, found, boundsText(bounds, alike(unit)), null)];
}
