import { alike, type Bilingual } from '../reading/bilingual.js';
import type { IssueWords } from '../reading/issues.js';
import { valueAt } from '../reading/validate.js';
import type { PolicyChoice } from './experiment-input.js';
import { complain, type InputReading, type Path, type ReadableInput } from './input-reading.js';
import { BOTH, REPEATED_CHOICE } from './input-values.js';
import type { ReadPolicy } from './policy-reader.js';

/** The policies that an input chooses among, in their order; null where one of them cannot be read. */
export function policyChoices(
  { choices, range }: ReadableInput,
  path: Path,
  reading: InputReading,
  readPolicy: ReadPolicy,
): readonly PolicyChoice[] | null {
  const at = [...path, 'choices'];
  if (choices !== undefined && range !== undefined) return complain(reading, path, ...BOTH);
  if (choices === undefined)
    return valueAt(reading.document.raw, at) === undefined ? complain(reading, path, ...NO_CHOICES) : null;
  if (new Set(choices).size < choices.length) complain(reading, at, ...REPEATED_CHOICE);
  const read = choices.map((name, n) => {
    const place = [...at, n];
    if (name === undefined) return null;
    if (typeof name === 'number') return complain(reading, place, alike(name), NAMES);
    const choice = readPolicy(name, place);
    return choice !== null && isSecondProgramme(choice, reading)
      ? complain(reading, place, ...programmeOf(name))
      : choice;
  });
  const found = read.filter((choice) => choice !== null);
  return found.length === read.length ? found : null;
}

/** Two programmes do not add up to one. */
const isSecondProgramme = ({ policy }: PolicyChoice, { scenario }: InputReading): boolean =>
  policy.programme !== null && scenario !== null && scenario.policy.programme !== null;

const NAMES: Bilingual = {
  en: 'names or paths of policies or scenarios, or none',
  zh: '政策或情景的名称、路径，或 none',
};

const NO_CHOICES: IssueWords = [
  { en: 'no choices', zh: '未写 choices' },
  { en: `choices: ${NAMES.en}`, zh: `choices: ${NAMES.zh}` },
];

const programmeOf = (name: string): IssueWords => [
  { en: `${name} with a programme, which the scenario has too`, zh: `${name} 含专项，而情景已有专项` },
  { en: 'at most one programme', zh: '至多一个专项' },
];
