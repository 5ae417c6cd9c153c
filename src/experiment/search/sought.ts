import type { Aggregate, Goal as SearchGoal } from '../../analysis/optimisation/aggregate.js';
import type { Experiment, Goal } from '../../scenario/experiment/experiment.js';
import { type GoalAggregate, LOW_SHARE, type SearchAsked } from '../../scenario/experiment/search.js';
import type { Direction } from '../../statistics/best.js';
import type { PointResult } from '../experiment-work.js';
import { quantityIndex } from '../point-values.js';
import type { Quantity } from '../quantities.js';

/** What a search makes as good as it can: an indicator, or of a target what a portfolio asks for. */
export interface Sought extends Quantity {
  readonly direction: Direction;
  /** Where it stands among the quantities that are observed; -1 of what a portfolio asks for. */
  readonly quantity: number;
  /** Indicators count as effects against no policy, but the one of a target as its level. */
  readonly measure: 'effect' | 'value';
  readonly aggregate: Aggregate;
}

const AGGREGATE_OF: Readonly<Record<GoalAggregate, (share: number) => Aggregate>> = {
  mean: () => ({ kind: 'mean' }),
  lowQuantile: (share) => ({ kind: 'quantile', share }),
  worst: () => ({ kind: 'worst' }),
  meanRegret: () => ({ kind: 'regret', share: null, best: [] }),
  highRegret: (share) => ({ kind: 'regret', share, best: [] }),
};

/** What a portfolio asks for, as a quantity. */
export const ASKED = 'asked';

type Asked = Pick<Experiment, 'goals' | 'constraints' | 'acceptable'> & { readonly search: SearchAsked };

/** What an experiment seeks: its goals, or where it has a target that at least cost. */
export function soughtOf(experiment: Asked, quantities: readonly Quantity[]): Sought[] {
  const { goals, search } = experiment;
  const { goal: counted, share = LOW_SHARE } = search.search;
  const aggregate = AGGREGATE_OF[counted](share);
  const { target } = search;
  if (target === null)
    return goals.map((goal) => observedAs(goal, quantities, { measure: 'effect', aggregate }));
  const asked: Sought = {
    indicator: ASKED,
    part: '',
    unit: 'million CNY a year',
    direction: -1,
    quantity: -1,
    measure: 'value',
    aggregate: { kind: 'mean' },
  };
  return [asked, observedAs(target, quantities, { measure: 'value', aggregate })];
}

function observedAs(
  goal: Pick<Goal, 'indicator' | 'part' | 'direction'>,
  quantities: readonly Quantity[],
  how: Pick<Sought, 'measure' | 'aggregate'>,
): Sought {
  const quantity = quantityIndex({ quantities }, goal);
  return { ...quantities[quantity], direction: goal.direction, quantity, ...how };
}

/** The same for the search itself. */
export const searchGoals = (sought: readonly Sought[]): SearchGoal[] =>
  sought.map(({ direction, aggregate }) => ({ direction, aggregate }));

/** A quantity in a run. */
export const measured = (
  { value, baseline }: PointResult,
  { quantity, measure }: Pick<Sought, 'quantity' | 'measure'>,
): number => (measure === 'value' ? value[quantity] : value[quantity] - baseline[quantity]);
