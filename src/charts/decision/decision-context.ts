import type { TurningRow, TurningSearch } from '../../experiment/turning/turning-rows.js';
import type { Sums, shownUnit } from '../../language/units.js';
import type { Limits } from '../../results/decision/acceptable.js';
import type { Decision, DecisionGoal } from '../../results/decision/decision.js';
import type { DecisionTables } from '../../results/decision/decision-tables.js';
import { type Chart, type ChartDefinition, chartOver } from '../chart.js';
import type { Reader } from '../reader.js';

/** A goal by its indicator and part. */
export type NamedGoal = Pick<DecisionGoal, 'indicator' | 'part'>;

/** What strategies, inputs and goals are called by the reader of a decision. */
export interface DecisionNames {
  readonly strategy: (id: string) => string;
  readonly input: (id: string) => string;
  /** A value of an input with its unit, or what a choice is called. */
  readonly value: (id: string, value: number) => string;
  /** A study that could be made before choosing. */
  readonly study: (id: string) => string;
  readonly goal: (goal: NamedGoal) => string;
  /** What numbers on a goal are shown in, and what they are multiplied by to be in it. */
  readonly unit: (goal: NamedGoal) => ReturnType<typeof shownUnit>;
}

/** What money is counted in, and what health is worth in it. */
export interface DecisionMoney {
  /** ISO 4217. */
  readonly currency: string;
  /** What a DALY costs to avert elsewhere, which it is valued at. */
  readonly perDaly: number;
  readonly sums: Sums;
}

/** What charts and sections of a decision are made from, be it of a comparison or of an experiment. */
export interface DecisionContext extends Reader, DecisionTables {
  readonly decision: Decision;
  /** What a strategy must bring in a world to be acceptable there. */
  readonly limits: Limits;
  readonly turningPoints: readonly TurningRow[];
  /** How turning points were sought; left out where they were not. */
  readonly search?: TurningSearch | undefined;
  readonly names: DecisionNames;
  readonly money: DecisionMoney;
  /** The foot of every chart: where it is, what it rests on, and that it is no forecast. */
  readonly foot: readonly string[];
}

/** A chart of a decision. */
export const decisionChart = <Row extends object>(
  definition: ChartDefinition<DecisionContext, Row>,
): Chart<DecisionContext> => chartOver(definition, ({ foot }) => foot);

/** What of a table is on a goal. */
export const onGoal = <Row extends NamedGoal>(rows: readonly Row[], goal: NamedGoal): Row[] =>
  rows.filter(({ indicator, part }) => indicator === goal.indicator && part === goal.part);

/** What of a table is on the goal that strategies are judged by. */
export const onFirstGoal = <Row extends NamedGoal>(
  { decision }: DecisionContext,
  rows: readonly Row[],
): Row[] => onGoal(rows, decision.goals[0]);
