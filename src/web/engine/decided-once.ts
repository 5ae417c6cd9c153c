import type { Decision } from '../../results/decision/decision.js';
import type { Executor } from '../../work/job.js';
import type { DecisionAsked, DecisionNumbers } from './decision-numbers.js';

/** Works out a decision; rejected with the reason of a signal. */
export type Decide = (asked: DecisionAsked, signal: AbortSignal) => Promise<DecisionNumbers>;

interface Decided {
  readonly asked: DecisionAsked;
  readonly numbers: Promise<DecisionNumbers>;
}

/** Works out a decision anew only where other runs are asked: another language, width or name changes no number. */
export function decidedOnce(execute: Executor): Decide {
  let last: Decided | null = null;
  return (asked, signal) => {
    if (last !== null && isTheSame(last.asked, asked)) return last.numbers;
    const made: Decided = { asked, numbers: decided(asked, execute, signal) };
    last = made;
    // One that was ended is begun anew.
    made.numbers.catch(() => {
      if (last === made) last = null;
    });
    return made.numbers;
  };
}

async function decided(
  asked: DecisionAsked,
  execute: Executor,
  signal: AbortSignal,
): Promise<DecisionNumbers> {
  const { decisionWork: work } = await import('./decision-numbers.js');
  let found: DecisionNumbers | null = null;
  let failed = '';
  await execute(
    { work, given: null, groups: [[asked]], nameOf: () => work.id },
    {
      result: (_, numbers) => {
        found = numbers;
      },
      failure: (_, reason) => {
        failed = reason;
      },
    },
    signal,
  );
  if (found === null) throw new Error(failed);
  return found;
}

/** Whether two are of the same runs, so that all numbers are the same. */
function isTheSame(one: DecisionAsked, other: DecisionAsked): boolean {
  return (
    one.worth === other.worth &&
    String(one.pair) === String(other.pair) &&
    String(one.decision.strategies) === String(other.decision.strategies) &&
    one.decision.replicates === other.decision.replicates &&
    isAlike(columnsOf(one.decision), columnsOf(other.decision))
  );
}

const columnsOf = ({ inputs, goals }: Decision): Float64Array[] => [
  ...inputs.map(({ values }) => values),
  ...goals.flatMap(({ effects }) => effects),
];

const isAlike = (some: readonly Float64Array[], others: readonly Float64Array[]): boolean =>
  some.length === others.length &&
  some.every(
    (column, n) =>
      column.length === others[n].length && column.every((value, row) => Object.is(value, others[n][row])),
  );
