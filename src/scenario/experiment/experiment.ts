import type { Bilingual } from '../../model/place/region.js';
import type { Scenario } from '../scenario.js';
import type { SamplingMethod } from './experiment-choices.js';
import type { ExperimentInput } from './experiment-input.js';

/** A quantity that matters, as a total over the horizon. */
export interface Goal {
  readonly indicator: string;
  /** Empty for the total, else `dimension=value`. */
  readonly part: string;
  readonly direction: 1 | -1;
}

/** What must hold of a total over the horizon; infinite where it is open at that end. */
export interface Constraint {
  readonly indicator: string;
  readonly part: string;
  readonly atLeast: number;
  readonly atMost: number;
}

/** A question to the model: what varies, how it is sampled, which indicators matter, within which limits. Plain data. */
export interface Experiment {
  readonly id: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  /** The world that the inputs change. */
  readonly scenario: Scenario;
  readonly inputs: readonly ExperimentInput[];
  readonly sampling: {
    readonly method: SamplingMethod;
    /** Points; of a grid the number it has. */
    readonly samples: number;
    /** Drawn worlds in which every point is run; 0 = the point values alone. */
    readonly draws: number;
    /** Replicates of every draw. */
    readonly replicates: number;
    readonly seed: string;
  };
  readonly goals: readonly Goal[];
  readonly constraints: readonly Constraint[];
  /** Ids of the only indicators that are observed besides those of goals and constraints, none of them custom; all unless given. */
  readonly observed?: readonly string[];
}
