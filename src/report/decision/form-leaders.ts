import type { DecisionContext } from '../../charts/decision/decision-context.js';
import type { StructureRankRow } from '../../results/decision/robustness-rows.js';
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
