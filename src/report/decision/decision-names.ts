import type { DecisionContext } from '../../charts/decision/decision-context.js';
import { roundedValue } from '../../charts/decision/rounded-value.js';
import { words } from '../../language/words.js';

/** Of more names a sentence says the first, and how many there are besides. */
export const MOST_NAMED = 3;

/** Names as a sentence lists them, the first few. */
export const namedFirst = (
  { language }: Pick<DecisionContext, 'language'>,
  names: readonly string[],
  most = MOST_NAMED,
): string => words(language).decision.named(names.slice(0, most), Math.max(0, names.length - most));

/** Strategies in quotation marks, the first few. */
export function strategiesNamed(context: DecisionContext, ids: readonly string[], most = MOST_NAMED): string {
  const { quote } = words(context.language);
  return namedFirst(
    context,
    ids.map((id) => quote(context.names.strategy(id))),
    most,
  );
}

/** A value of an input as sentences say it, to two digits; of a choice what it is called. */
export function valueText(context: DecisionContext, id: string, value: number): string {
  const kind = context.decision.inputs.find((input) => input.id === id)?.kind ?? 'number';
  return roundedValue(context, { id, kind }, value);
}
