import type { Bilingual } from '../../model/place/region.js';
import type { Scenario } from '../scenario.js';
import type { LeverDesign, SamplingMethod } from './experiment-choices.js';
import type { ExperimentInput } from './experiment-input.js';
import type { PlannedStudy } from './planned-study.js';
import type { SearchAsked } from './search.js';

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

/** That two uncertain inputs tend to be high or low together, or one high where the other is low. */
export interface Correlation {
  /** Ids of the inputs. */
  readonly between: readonly [one: string, other: string];
  /** Spearman's rank correlation, between -1 and 1. */
  readonly rank: number;
  readonly because?: Bilingual;
}

/** Which combinations of inputs are tried: those in which a sum of their values keeps its limits, one of which there is at least. */
export interface Combination {
  /** By the id of an input its weight: what a unit of it counts. */
  readonly sum: Readonly<Record<string, number>>;
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly because?: Bilingual;
}

/** A question to the model: what varies, how it is sampled, which indicators matter, within which limits. Plain data. */
export interface Experiment {
  readonly id: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  /** The world that the inputs change. */
  readonly scenario: Scenario;
  /** The path of its region from the working folder; left out where the region has a name that leads to it. */
  readonly regionPath?: string;
  readonly inputs: readonly ExperimentInput[];
  /** Left out where all inputs are independent. */
  readonly correlations?: readonly Correlation[];
  /** Left out where every combination of inputs is tried. */
  readonly combinations?: readonly Combination[];
  readonly sampling: {
    readonly method: SamplingMethod;
    /** Points; of choices the number they have, of Morris's method trajectories, of Saltelli's base rows. */
    readonly samples: number;
    /** Whether levers are part of the design, as unless given, or crossed with it. */
    readonly levers?: LeverDesign;
    /** Drawn worlds in which every point is run; 0 = the point values alone. */
    readonly draws: number;
    /** Replicates of every draw. */
    readonly replicates: number;
    readonly seed: string;
  };
  readonly goals: readonly Goal[];
  readonly constraints: readonly Constraint[];
  /** What a strategy must bring in a state of the world to be acceptable there, as effects against no policy; that the first goal is not worse unless given. */
  readonly acceptable?: readonly Constraint[];
  /** That the nearest values are sought at which another strategy wins, with so many replicates of each world. */
  readonly turningPoints?: { readonly replicates: number };
  /** Studies that could be made before a strategy is chosen; they change what is said of the runs, and no run. */
  readonly studies?: readonly PlannedStudy[];
  /** How the best portfolios are sought; only for `optimise`. */
  readonly search?: SearchAsked;
  /** Ids of the only indicators that are observed besides those of goals and constraints, none of them custom; all unless given. */
  readonly observed?: readonly string[];
}
