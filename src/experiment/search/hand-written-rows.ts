import type { Programme } from '../../model/engine/policy.js';
import { mean } from '../../statistics/mean.js';
import { reachedRows } from './front-rows.js';
import { heldAgainst } from './held-against.js';
import type { FormRow, HandWrittenRow } from './optimisation-rows.js';
import type { OptimisationRun } from './run-optimisation.js';
import { betterByDraw, testedStrategies } from './strategy-values.js';

/** Every strategy that was written by hand against the front, in draws that the search never saw. */
export function handWrittenRows(run: OptimisationRun): HandWrittenRow[] {
  const { front, sought, cells, retested, experiment } = run;
  const tested = testedStrategies(run).map((strategy, n) =>
    betterByDraw(retested.draws[n], cells.draws, strategy, sought),
  );
  return experiment.search.against.map(({ id, policy }, n) => {
    const place = front.length + n;
    const held = heldAgainst(tested[place], tested.slice(0, front.length));
    return {
      scenario: id,
      dominated: held.standing === 'dominated',
      standing: held.standing,
      by: held.by === null ? null : held.by + 1,
      signs: held.signs,
      sameBudget: isSameProgramme(policy.programme, experiment.search.budget),
      goals: reachedRows(run, place),
    };
  });
}

const isSameProgramme = (one: Programme | null, other: Programme | null): boolean =>
  JSON.stringify([one?.payer, one?.amount, one?.start, one?.end]) ===
  JSON.stringify([other?.payer, other?.amount, other?.start, other?.end]);

/** The same comparison in every other form of the model, by means alone. */
export function formRows(run: OptimisationRun, rows: readonly HandWrittenRow[]): FormRow[] {
  const { front, sought, retested } = run;
  const strategies = testedStrategies(run);
  return retested.forms.flatMap(({ parameter, value, cells, results }) => {
    const valuesOf = (place: number) => betterByDraw(results[place], cells, strategies[place], sought);
    return rows.flatMap(({ scenario, by }, n) => {
      if (by === null) return [];
      const [point, strategy] = [valuesOf(by - 1), valuesOf(front.length + n)];
      if (point === null || strategy === null) return [];
      const leads = point.map((values, g) => mean(values.map((own, world) => own - strategy[g][world])));
      return [
        { form: `${parameter}=${value}`, scenario, by, leads, holds: leads.every((lead) => lead >= 0) },
      ];
    });
  });
}
