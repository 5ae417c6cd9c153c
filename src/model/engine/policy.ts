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
  /** Dose in the lever's unit; sees `year`, `yearsIn` (1 in the lever's first year) and the region's baseline values. */
  readonly dose: Program;
}

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
