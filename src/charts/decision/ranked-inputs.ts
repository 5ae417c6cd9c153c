import type { SensitivityRow } from '../../results/decision/sensitivity-row.js';
import { COLOURS } from '../theme.js';
import { type DecisionContext, type NamedGoal, onGoal } from './decision-context.js';

/** How much of an outcome depends on an input: together with others where that is known, else alone. */
export const weightOf = ({ total, first, size }: SensitivityRow): number => total ?? first ?? size ?? 0;

/** Whether an input does more than chance would; null where the method has no test of it. */
export const standsOut = ({ beyondChance, totalLow }: SensitivityRow): boolean | null =>
  beyondChance ?? (totalLow === null ? null : totalLow > 0);

/** Inputs by how much of an outcome depends on them, those that stand out from chance before the others. */
const ranked = (rows: readonly SensitivityRow[]): SensitivityRow[] => {
  const place = (row: SensitivityRow) => (standsOut(row) === false ? 1 : 0);
  return [...rows].sort((a, b) => place(a) - place(b) || weightOf(b) - weightOf(a));
};

/** Inputs by how much the lead of the best strategy over the next depends on them; of a single strategy, what it brings. */
export function inputsOfLead(context: DecisionContext, goal: NamedGoal): SensitivityRow[] {
  const ofGoal = onGoal(context.sensitivity, goal);
  const alone = context.decision.strategies.length === 1;
  return ranked(ofGoal.filter(({ against }) => alone || against !== null));
}

/** What the lead depends on most, of the inputs that differ between the worlds; undefined where none stands out. */
export const decidingInputs = (context: DecisionContext): string[] =>
  inputsOfLead(context, context.decision.goals[0])
    .filter((row) => standsOut(row) !== false)
    .map(({ input }) => input)
    .filter((id) => context.decision.inputs.some((input) => input.id === id));

/** Colours of what a planner can do, cannot know, and can only suppose of the model. */
export const ROLE_COLOURS: Readonly<Record<SensitivityRow['role'], string>> = {
  lever: '#117733',
  uncertainty: COLOURS.research,
  structure: COLOURS.comparator,
};
