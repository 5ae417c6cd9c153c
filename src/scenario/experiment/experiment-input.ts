import type { LeverUse, Policy } from '../../model/engine/policy.js';
import type { ParameterEntry } from '../../model/entries/parameter.js';
import type { Bilingual } from '../reading/bilingual.js';
import type { InputRole } from './experiment-choices.js';

/** What is believed of a parameter or a figure of the region that was given no range: how its values lie over its range. */
export type Believed =
  | {
      readonly of: 'parameter';
      readonly distribution: ParameterEntry['distribution'];
      readonly massAtZero: number;
    }
  | { readonly of: 'figure'; readonly value: number };

/**
 * What an input can be: any value of a range, only whole ones, or one of a list. A range is covered evenly, or as its values
 * are believed to lie.
 */
export type InputValues =
  | {
      readonly range: readonly [low: number, high: number];
      readonly whole: boolean;
      readonly believed?: Believed;
    }
  | { readonly choices: readonly number[] };

/** A policy that an experiment may choose, and what it is called; it comes on top of that of the scenario. */
export interface PolicyChoice {
  readonly id: string;
  readonly title: Bilingual;
  readonly policy: Policy;
}

/** One thing that varies. */
export interface ExperimentInput {
  /**
   * Unique in the experiment: a lever or parameter by its id, a figure of the region by its path, a lever with a target as
   * `lever:target`, a named value of the scenario's policy by its name, a choice among policies by the name that the experiment gives it, when a lever begins as
   * `startOf:lever`.
   */
  readonly id: string;
  readonly role: InputRole;
  readonly of: 'lever' | 'start' | 'value' | 'parameter' | 'figure' | 'policy';
  readonly values: InputValues;
  /** When a lever acts, calendar years, the years until its full dose, and the chance of its award where one is given; null for what is no lever. */
  readonly dates: Pick<LeverUse, 'start' | 'end' | 'ramp' | 'chance'> | null;
  /** The least dose of a lever that a search uses at all; a twentieth of its largest unless given. */
  readonly least?: number;
  /** What readers call it: a named value as its policy or the experiment says; left out where neither does, and of any other input. */
  readonly title?: Bilingual;
  /** What the values 0, 1, 2, … of a choice among policies stand for; left out for any other input. */
  readonly policies?: readonly PolicyChoice[];
}

/** Whether points differ in it: one with a single choice is the same at all. */
export const isVaried = ({ values }: Pick<ExperimentInput, 'values'>): boolean =>
  !('choices' in values) || values.choices.length > 1;

/** Lever and target of an input that is a lever. */
export function leverOf({ id }: Pick<ExperimentInput, 'id'>): {
  readonly lever: string;
  readonly target?: string;
} {
  const [lever, target] = id.split(':');
  return target === undefined ? { lever } : { lever, target };
}

/** How the id of an input begins that says when a lever begins. */
const START = 'startOf:';

/** The id of the input that says how many years after its start a lever begins. */
export const startIdOf = (lever: string): string => `${START}${lever}`;

/** The id of the lever input whose beginning an input is. */
export const startedBy = ({ id }: Pick<ExperimentInput, 'id'>): string => id.slice(START.length);
