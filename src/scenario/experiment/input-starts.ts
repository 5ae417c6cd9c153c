import { alike, type Bilingual } from '../reading/bilingual.js';
import { valueAt } from '../reading/validate.js';
import { type ExperimentInput, type InputValues, leverOf, startedBy } from './experiment-input.js';
import { complain, type InputReading, type Path, type ReadableInput } from './input-reading.js';

/** Years are whole. */
export const wholeYears = (values: InputValues): InputValues =>
  'choices' in values ? values : { ...values, whole: true };

/** The least dose that a search uses of a lever with a range, undefined where none is written; anything else has none. */
export function leastOf(
  entry: ReadableInput,
  values: InputValues,
  path: Path,
  reading: InputReading,
): number | undefined {
  const { least } = entry;
  if (least === undefined) return undefined;
  const at = [...path, 'least'];
  if (entry.lever === undefined || 'choices' in values) {
    complain(reading, at, alike(least), RANGE_ONLY);
    return undefined;
  }
  const [, high] = values.range;
  if (least > high) {
    complain(reading, at, alike(least), {
      en: `at most ${high}, the upper end of the range`,
      zh: `不超过区间上限 ${high}`,
    });
    return undefined;
  }
  return least;
}

/** A lever that begins later is one that varies, by whole years, and has still begun in its last year. */
export function checkStarts(inputs: readonly ExperimentInput[], reading: InputReading): void {
  const { document, scenario } = reading;
  const written = valueAt(document.raw, ['vary']);
  const places = Array.isArray(written) ? written : [];
  for (const input of inputs.filter(({ of }) => of === 'start')) {
    const id = startedBy(input);
    const { lever, target } = leverOf({ id });
    const place = places.findIndex(
      (_, n) => valueAt(written, [n, 'startOf']) === lever && valueAt(written, [n, 'target']) === target,
    );
    const path = ['vary', place];
    const started = inputs.find((one) => one.of === 'lever' && one.id === id);
    if (started === undefined) {
      complain(reading, [...path, 'startOf'], alike(id), LEVER_THAT_VARIES);
      continue;
    }
    const { values } = input;
    const field = 'choices' in values ? 'choices' : 'range';
    const ends = 'choices' in values ? values.choices : values.range;
    const { start, end } = started.dates!;
    const last = Math.min(end, scenario === null ? end : lastYear(scenario));
    const most = last - start;
    const wrong = ends.find((years) => !Number.isInteger(years) || years < 0 || years > most);
    if (wrong !== undefined)
      complain(reading, [...path, field], alike(wrong), {
        en: `whole years from 0 to ${most}, after which ${id} ends`,
        zh: `0 至 ${most} 的整数年（此后 ${id} 即告结束）`,
      });
  }
}

const lastYear = ({ region, horizon }: NonNullable<InputReading['scenario']>): number =>
  region.policyYear + horizon - 1;

const RANGE_ONLY: Bilingual = {
  en: 'no least dose but of a lever with a range',
  zh: '空缺（仅以区间取值的政策措施有 least）',
};

const LEVER_THAT_VARIES: Bilingual = { en: 'a lever that is in vary', zh: 'vary 中已有的政策措施' };
