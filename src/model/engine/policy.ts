import type { Bilingual } from '../place/region.js';
import type { Program } from './program.js';

/** One lever of a policy, dated. Years are calendar years, both ends included. */
export interface LeverUse {
  /** A lever of the catalogue. */
  readonly lever: string;
  /** One of the lever's targets; left out for a lever without any. */
  readonly target?: string;
  readonly start: number;
  readonly end: number;
  /** Chance from 0 to 1 that it is awarded where another government decides; that of the model unless given. */
  readonly chance?: number;
  /** Years over which the dose grows linearly to its full size; 0 = at once. */
  readonly ramp: number;
  /**
   * Dose in the lever's unit; sees `year`, `yearsIn` (1 in the lever's first year), the region's baseline values and named
   * values, and with a rule indicators of the year that it looks at.
   */
  readonly dose: Program;
  /** Named values that its expressions use; none where it is left out. */
  readonly values?: Readonly<Record<string, number>>;
  /** What readers call those of them that have a title. */
  readonly titles?: Readonly<Record<string, Bilingual>>;
  /** Makes it answer to what happens; without one it acts in all its years. */
  readonly rule?: Rule;
}

/** When a lever is in force, by indicators of an earlier year. */
export interface Rule {
  /** Puts it in force; null = always. */
  readonly when: Program | null;
  /** Ends it; null = it ends once `when` holds no more. */
  readonly until: Program | null;
  /** Whole years, 1 or more, from the year that is looked at to the one in which the lever answers. */
  readonly delay: number;
}

/** A rule as files have it. */
export const writtenRule = ({ when, until, delay }: Rule) => ({
  ...(when === null ? {} : { when: when.source }),
  ...(until === null ? {} : { until: until.source }),
  delay,
});

/**
 * A fixed sum from one payer over some years: the costs of the policy's levers are taken from it, and the unused rest
 * goes back to the payer in the same year. Strategies of the same programme ask for the same.
 */
export interface Programme {
  /** A payer of the region. */
  readonly payer: string;
  /** Million CNY a year. */
  readonly amount: number;
  readonly start: number;
  readonly end: number;
}

export interface Policy {
  readonly levers: readonly LeverUse[];
  /** Without a programme each lever is charged to its own default payer. */
  readonly programme: Programme | null;
}

/** The programme of a policy that pays in a year; null where none does. */
export const programmeIn = ({ programme }: Pick<Policy, 'programme'>, year: number): Programme | null =>
  programme !== null && year >= programme.start && year <= programme.end ? programme : null;

export const NO_POLICY: Policy = { levers: [], programme: null };

/** The policy with other numbers under these names; a name that no expression of it uses changes nothing. */
export const withValues = (policy: Policy, given: Readonly<Record<string, number>>): Policy => ({
  ...policy,
  levers: policy.levers.map((use) =>
    use.values === undefined ? use : { ...use, values: givenValues(use.values, given) },
  ),
});

const givenValues = (
  values: Readonly<Record<string, number>>,
  given: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, Object.hasOwn(given, name) ? given[name] : value]),
  );
