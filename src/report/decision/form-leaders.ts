import type { DecisionContext } from '../../charts/decision/decision-context.js';
import { normalQuantile } from '../../maths/normal-quantile.js';
import { expectedPayoffs } from '../../results/decision/decision.js';
import type { StructureRankRow } from '../../results/decision/robustness-rows.js';
import { mean, sampleVariance } from '../../statistics/mean.js';
import { firstOf } from './first-strategies.js';

/** Who is first where the model has one form of a structure. */
export interface FormLeader {
  readonly structure: string;
  readonly form: number;
  readonly states: number;
  readonly first: readonly string[];
}

/** Who is first in every form of every structure that enough worlds have. */
export function formLeaders({ decision }: DecisionContext, rows: readonly StructureRankRow[]): FormLeader[] {
  const structures = decision.inputs.filter(({ role }) => role === 'structure').map(({ id }) => id);
  return structures.flatMap((structure) => {
    const own = rows.filter((row) => row.structure === structure);
    const forms = [...new Set(own.map(({ form }) => form))].sort((a, b) => b - a);
    return forms.map((form) => {
      const ofForm = own.filter((row) => row.form === form);
      const [{ states }] = ofForm;
      return { structure, form, states, first: firstOf(ofForm).map(({ strategy }) => strategy) };
    });
  });
}

/** Chance that some form is said to have another strategy first although it has not. */
const FALSE_ALARM = 0.05;

/**
 * Whether the worlds of a form show that its first strategy is ahead of another by more than chance, by their paired difference; of so many
 * forms that are asked, Bonferroni's bound.
 */
export function isAheadInForm(
  { decision }: Pick<DecisionContext, 'decision'>,
  { structure, form, first }: FormLeader,
  other: string,
  asked: number,
): boolean {
  const input = decision.inputs.find(({ id }) => id === structure);
  const payoffs = (strategy: string) =>
    expectedPayoffs(decision.goals[0], decision.strategies.indexOf(strategy), decision.replicates);
  const [ahead, behind] = [payoffs(first[0]), payoffs(other)];
  const leads = [...ahead].flatMap((value, state) =>
    input?.values[state] === form ? [value - behind[state]] : [],
  );
  if (leads.length < 2) return false;
  const error = Math.sqrt(sampleVariance(leads) / leads.length);
  return mean(leads) > normalQuantile(1 - FALSE_ALARM / (2 * asked)) * error;
}
