import type { Region } from '../place/region.js';
import { evaluate } from './evaluate.js';
import type { LeverUse } from './policy.js';
import { namesOf, type Program } from './program.js';

/** Values a dose may name: `yearsIn` is 1 in the first year of the lever. */
export const DOSE_NAMES = [
  'year',
  'yearsIn',
  'policyYear',
  'localResearch',
  'population',
  'gdpPerHead',
] as const;

/** Figures of a region that a dose can depend on. */
export type DosePlace = Pick<Region, 'policyYear' | 'population' | 'gdpPerHead'> & {
  readonly funding: Pick<Region['funding'], 'localResearch'>;
};

export type DoseRange = readonly [low: number, high: number];

/** Indicators that a dose names: whatever is no value of the year, the place or the policy. */
export const indicatorsOf = (program: Program, { values = {} }: Pick<LeverUse, 'values'>): string[] =>
  namesOf(program).filter(
    (name) => !(DOSE_NAMES as readonly string[]).includes(name) && !Object.hasOwn(values, name),
  );

/** Whether the dose of a lever depends on what happens in a run. */
export const followsIndicator = (use: LeverUse): boolean =>
  use.rule !== undefined && indicatorsOf(use.dose, use).length > 0;

/** Whether a lever may act in a year: its first and last year count. */
export const isActing = ({ start, end }: LeverUse, year: number): boolean => year >= start && year <= end;

/** Names with their values. */
export type NamedValues = Readonly<Record<string, number>>;

/** What an expression of a lever can name in a year that is its `yearsIn`th. */
export const namedValues = (
  { values }: Pick<LeverUse, 'values'>,
  { year, yearsIn }: { readonly year: number; readonly yearsIn: number },
  place: DosePlace,
): NamedValues => ({
  ...values,
  year,
  yearsIn,
  policyYear: place.policyYear,
  localResearch: place.funding.localResearch,
  population: place.population,
  gdpPerHead: place.gdpPerHead,
});

/**
 * Dose of a year in the lever's unit: the written dose, grown linearly over the ramp. Of a lever with a rule `since` is the year
 * from which it is in force, and `seen` has the indicators that it looks at.
 */
export function doseInYear(
  use: LeverUse,
  year: number,
  place: DosePlace,
  { since, seen }: { readonly since: number; readonly seen: NamedValues } = {
    since: use.start,
    seen: NOTHING_SEEN,
  },
): number {
  const yearsIn = year - since + 1;
  const named = namedValues(use, { year, yearsIn }, place);
  const dose = evaluate(use.dose, seen === NOTHING_SEEN ? named : { ...named, ...seen });
  return use.ramp > 0 ? dose * Math.min(1, yearsIn / use.ramp) : dose;
}

const NOTHING_SEEN: NamedValues = {};

/** A dose that a lever does not have: of one use, or of several that add up, in the first year in which it is so. */
export interface DoseProblem {
  readonly lever: string;
  /** Target of the dose; empty for a lever without targets. */
  readonly target: string;
  /** Positions of the uses among those given, ascending. */
  readonly uses: readonly number[];
  readonly year: number;
  /** Value of the dose; may be infinite or not a number. */
  readonly dose: number;
  readonly range: DoseRange;
}

/**
 * Doses that are not finite or outside the range of their lever in some year from their start to `lastYear`: each use by
 * itself, then the sum of the uses of one lever and target where all of them are well by themselves. Levers without a range have
 * finite doses of any size. A use with a rule is taken as in force from its start on and adds to no sum, and one whose dose follows an
 * indicator is left out: what it comes to is known only in a run, which keeps it within the range.
 */
export function doseProblems(
  uses: readonly LeverUse[],
  rangeOf: (lever: string) => DoseRange | undefined,
  place: DosePlace,
  lastYear: number,
): DoseProblem[] {
  const aims = new Map(uses.map(({ lever, target = '' }) => [`${lever} ${target}`, { lever, target }]));
  return [...aims.values()].flatMap(({ lever, target }) => {
    const range = rangeOf(lever) ?? [-Infinity, Infinity];
    const own = uses.flatMap((use, index) =>
      use.lever === lever && (use.target ?? '') === target && !followsIndicator(use) ? [{ use, index }] : [],
    );
    const sure = own.filter(({ use }) => use.rule === undefined);
    const firstOutside = (together: typeof own): DoseProblem[] => {
      const last = Math.min(lastYear, Math.max(...together.map(({ use }) => use.end)));
      for (let year = Math.min(...together.map(({ use }) => use.start)); year <= last; year++) {
        const acting = together.filter(({ use }) => isActing(use, year));
        const dose = acting.reduce((sum, { use }) => sum + doseInYear(use, year, place), 0);
        if (acting.length === 0 || isWithin(dose, range)) continue;
        return [{ lever, target, uses: acting.map(({ index }) => index), year, dose, range }];
      }
      return [];
    };
    const single = own.flatMap((use) => firstOutside([use]));
    return single.length > 0 || sure.length < 2 ? single : firstOutside(sure);
  });
}

/** Sums of decimal fractions miss their exact value by less than this share of the range. */
const ROUNDING = 1e-9;

/** True for a finite dose of the range, whose ends count. */
export function isWithin(dose: number, [low, high]: DoseRange): boolean {
  const slack = Number.isFinite(high - low) ? ROUNDING * (high - low) : 0;
  return Number.isFinite(dose) && dose >= low - slack && dose <= high + slack;
}
