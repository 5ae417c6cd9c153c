import type { DecisionContext } from '../../charts/decision/decision-context.js';
import { words } from '../../language/words.js';

/** Pairs that a note names. */
const MOST_PAIRS = 6;

/** Which inputs do not vary independently of each other, and how what is said of them is to be read; nothing where all do. */
export function goTogetherNote({ decision, names, language }: DecisionContext): string[] {
  const { depends } = words(language).decision;
  const pairs = decision.inputs.flatMap(({ id }, n) =>
    decision.inputs
      .slice(n + 1)
      .filter(({ goesWith = [] }) => goesWith.includes(id))
      .map((other) => depends.pair(names.input(id), names.input(other.id))),
  );
  if (pairs.length === 0) return [];
  const left = pairs.length - MOST_PAIRS;
  return [depends.goTogether([...pairs.slice(0, MOST_PAIRS), ...(left > 0 ? [depends.more(left)] : [])])];
}

/** Others that are named with an input, before they are counted. */
const MOST_OTHERS = 2;

/** An amount that is said of an input, with what goes with that. */
export function withOthers(
  { decision, names, language }: DecisionContext,
  id: string,
  amount: string,
): string {
  const { goesWith = [] } = decision.inputs.find((input) => input.id === id) ?? {};
  if (goesWith.length === 0) return amount;
  const { depends } = words(language).decision;
  return depends.together(
    amount,
    goesWith.slice(0, MOST_OTHERS).map((other) => names.input(other)),
  );
}
