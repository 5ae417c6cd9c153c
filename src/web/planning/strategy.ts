import type { Bilingual } from '../../scenario/reading/bilingual.js';

/** A lever that a planner has moved; years are calendar years, both ends included. */
export interface ChosenLever {
  readonly lever: string;
  readonly target?: string;
  /** In the lever's unit; an expression where a file has one. */
  readonly dose: number | string;
  readonly start: number;
  readonly end: number;
  /** Years over which the dose grows to its full size. */
  readonly ramp: number;
  /** From 0 to 1, of a lever that another government decides. */
  readonly chance?: number;
  /** Expressions of a rule that a file brings, and its delay: kept as they are. */
  readonly when?: string;
  readonly until?: string;
  readonly delay?: number | undefined;
}

/** A fixed sum from one payer over some years, million a year in the currency of the region. */
export interface ChosenProgramme {
  readonly payer: string;
  readonly amount: number;
  readonly start: number;
  readonly end: number;
}

/** What a planner has on the page: everything that its numbers follow from, apart from the version. */
export interface Strategy {
  readonly title: Bilingual;
  readonly region: string;
  /** True for a use of the money that is no medical innovation. */
  readonly comparator: boolean;
  readonly programme: ChosenProgramme | null;
  readonly levers: readonly ChosenLever[];
  /** Named numbers of expressions that a file brings; none where it is left out. */
  readonly values?: Readonly<Record<string, number>>;
  readonly horizon: number;
  readonly seed: string;
  readonly representation: number;
  readonly overrides: Readonly<Record<string, number>>;
  /** What a DALY is worth to the planner, in the currency of the region; null = what it costs in ordinary care there. */
  readonly worth: number | null;
}

/** The name of the file that a strategy is saved as, and of the scenario that it holds. */
export const STRATEGY_ID = 'my-strategy';
/** The same of a strategy that was kept for others to be compared with. */
export const KEPT_ID = 'kept-strategy';

/** Whether two uses are of the same lever with the same target, which the page shows as one slider. */
export const isSameUse = (
  a: Pick<ChosenLever, 'lever' | 'target'>,
  b: Pick<ChosenLever, 'lever' | 'target'>,
): boolean => a.lever === b.lever && a.target === b.target;
