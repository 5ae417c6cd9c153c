import { indicatorsOf, type NamedValues } from './dose.js';
import { evaluate } from './evaluate.js';
import type { Look } from './memory.js';
import type { LeverUse, Policy, Rule } from './policy.js';
import type { Program } from './program.js';

/** The year that a rule looks at, and what its expressions can name then. */
export interface RuleMoment {
  readonly year: number;
  /** What its expressions can name, `yearsIn` being the year that it would be in; indicators are NaN where they have no value. */
  readonly named: NamedValues;
}

/**
 * The first year from which a lever is in force without a break, seen from a year; 0 where it is not in force. A lever that is not in force
 * comes in force when `when` holds; one that is stays so until `until` holds, without one as long as `when` does. It is out of force
 * for at least the year in which it ended. An expression that names an indicator without a value says nothing, and the lever stays as it was.
 * @param before what this gave for the year before; 0 before the first year
 * @example
 * const below = { source: 'x < 1', steps: [{ load: 'x' }, { push: 1 }, { apply: 'less' }] };
 * const rule = { when: below, until: null, delay: 1 };
 * sinceWhen(rule, 0, { year: 2030, named: { x: 0.5 } }); // => 2030
 * sinceWhen(rule, 2027, { year: 2030, named: { x: 0.5 } }); // => 2027
 * sinceWhen(rule, 2027, { year: 2030, named: { x: 2 } }); // => 0
 * sinceWhen(rule, 2027, { year: 2030, named: { x: Number.NaN } }); // => 2027
 */
export function sinceWhen({ when, until }: Rule, before: number, { year, named }: RuleMoment): number {
  const isOn = before !== 0;
  if (isOn && until !== null) return saysOf(until, named) === true ? 0 : before;
  const says = when === null ? true : saysOf(when, named);
  if (says === null) return before;
  if (!says) return 0;
  return isOn ? before : year;
}

/** Whether an expression holds; null where it names something without a value. */
function saysOf(program: Program, named: NamedValues): boolean | null {
  for (const step of program.steps) if ('load' in step && Number.isNaN(named[step.load])) return null;
  const value = evaluate(program, named);
  return value !== 0 && !Number.isNaN(value);
}

/** Indicators that a use of a lever looks at, each once; none without a rule. */
export function lookedAt(use: LeverUse): string[] {
  const { rule, dose } = use;
  if (rule === undefined) return [];
  const programs = [rule.when, rule.until, dose].filter((program) => program !== null);
  return [...new Set(programs.flatMap((program) => indicatorsOf(program, use)))];
}

/** What policies look at together; null where none has a rule. */
export function lookOf(policies: readonly Pick<Policy, 'levers'>[]): Look | null {
  const uses = policies.flatMap(({ levers }) => levers);
  const delays = uses.flatMap(({ rule }) => (rule === undefined ? [] : [rule.delay]));
  if (delays.length === 0) return null;
  return { names: [...new Set(uses.flatMap(lookedAt))].sort(), years: Math.max(...delays) };
}
