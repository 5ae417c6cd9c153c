import { doseProblems } from '../../model/engine/dose.js';
import { constant } from '../../model/engine/program.js';
import { resolveSpan } from '../policy/policy-dates.js';
import type { Bilingual } from '../reading/bilingual.js';
import { secondTime } from '../reading/repeated-ids.js';
import type { ExperimentInput, InputValues } from './experiment-input.js';
import { complain, type InputReading, type Path, type ReadableInput } from './input-reading.js';
import { type Target, targetOf } from './input-target.js';
import { valuesOf } from './input-values.js';

/** The inputs of an experiment, each once, with its values and dates; what of an entry can be read is checked. */
export function readInputs(
  entries: readonly (ReadableInput | undefined)[],
  reading: InputReading,
): ExperimentInput[] {
  const seen = new Set<string>();
  return entries.flatMap((entry, index) => {
    const path = ['vary', index];
    const target = entry === undefined ? null : targetOf(entry, path, reading);
    if (entry === undefined || target === null) return [];
    const id = entry[target]!;
    if (seen.has(id)) complain(reading, [...path, target], secondTime(id), EVERY_INPUT_ONCE);
    seen.add(id);
    const values = valuesOf(entry, target, path, reading);
    const dates = datesOf(entry, target, path, reading);
    if (values !== null && dates !== null) addUp(id, values, dates, path, reading);
    const { role } = entry;
    return values === null || role === undefined ? [] : [{ id, role, of: target, values, dates }];
  });
}

const EVERY_INPUT_ONCE: Bilingual = { en: 'every input once', zh: '不重复的输入' };

/** The doses of a lever input and those of the scenario's policy add up within the lever's range. */
function addUp(
  lever: string,
  values: InputValues,
  dates: NonNullable<ExperimentInput['dates']>,
  path: Path,
  reading: InputReading,
): void {
  const { scenario, catalogue } = reading;
  if (scenario === null) return;
  const { doses = {} } = catalogue;
  const range = Object.hasOwn(doses, lever) ? doses[lever] : undefined;
  const own = scenario.policy.levers.filter((use) => use.lever === lever);
  const lastYear = scenario.region.policyYear + scenario.horizon - 1;
  const ends = 'choices' in values ? values.choices : values.range;
  for (const end of own.length === 0 ? [] : [Math.min(...ends), Math.max(...ends)]) {
    const uses = [...own, { lever, ...dates, dose: constant(end) }];
    const [problem] = doseProblems(uses, () => range, scenario.region, lastYear);
    if (problem === undefined || problem.uses.length < 2) continue;
    const { dose, year } = problem;
    const [low, high] = problem.range;
    const found = {
      en: `${end}, with the doses of ${lever} in the scenario ${dose} in ${year}`,
      zh: `${end}，与情景中 ${lever} 的力度合计，${year} 年为 ${dose}`,
    };
    const expected = { en: `sums of ${low} to ${high}`, zh: `合计 ${low} 至 ${high}` };
    complain(reading, [...path, 'lever'], found, expected);
    return;
  }
}

const LEVER_DATES: Bilingual = { en: 'dates of levers only', zh: '空缺（仅政策措施有起止时间）' };

function datesOf(
  entry: ReadableInput,
  target: Target,
  path: Path,
  reading: InputReading,
): ExperimentInput['dates'] {
  const { document, scenario, issues } = reading;
  if (target !== 'lever') {
    const field = (['start', 'end', 'ramp'] as const).find((name) => entry[name] !== undefined);
    if (field !== undefined)
      complain(
        reading,
        [...path, field],
        { en: `${field} of a ${target}`, zh: `${target} 的 ${field}` },
        LEVER_DATES,
      );
    return null;
  }
  if (scenario === null) return null;
  const calendar = { policyYear: scenario.region.policyYear, horizon: scenario.horizon };
  const written = { start: entry.start ?? null, end: entry.end ?? null };
  const span = resolveSpan(written, scenario.policy.programme, { document, path, calendar, issues });
  return span === null ? null : { ...span, ramp: entry.ramp ?? 0 };
}
