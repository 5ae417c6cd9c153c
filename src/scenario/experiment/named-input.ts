import type { Bilingual } from '../reading/bilingual.js';
import { nearestName } from '../reading/nearest-name.js';
import { describe, valueAt } from '../reading/validate.js';
import { type ExperimentInput, startIdOf } from './experiment-input.js';
import { complain, type InputReading, type Path } from './input-reading.js';

/** The input that a name at a place of the file means; null where there is none, of which is complained unless it has mistakes itself. */
export function inputNamed(
  id: string | undefined,
  path: Path,
  inputs: readonly ExperimentInput[],
  reading: InputReading,
): ExperimentInput | null {
  // A name that does not fit the schema has been complained about.
  if (id === undefined) return null;
  const input = inputs.find((one) => one.id === id);
  if (input !== undefined) return input;
  if (writtenNames(reading).includes(id)) return null;
  const names = inputs.map((one) => one.id);
  return complain(reading, path, describe(id), INPUT_THAT_VARIES, nearestName(id, names));
}

/** Names of all inputs of the file, those with mistakes too: these were meant. */
function writtenNames({ document }: InputReading): string[] {
  const written = valueAt(document.raw, ['vary']);
  if (!Array.isArray(written)) return [];
  return written.flatMap((_, n) => {
    const field = (name: string) => valueAt(written, [n, name]);
    const target = field('target') === undefined ? '' : `:${field('target')}`;
    const begins = field('startOf') === undefined ? [] : [startIdOf(`${field('startOf')}${target}`)];
    const others = ['lever', 'policy', 'value', 'parameter', 'figure'].map(field);
    return [...begins, ...others.filter((name) => name !== undefined).map((name) => `${name}${target}`)];
  });
}

const INPUT_THAT_VARIES: Bilingual = { en: 'an input that is in vary', zh: 'vary 中已有的输入' };
