import { type Language, words } from '../../language/words.js';
import type { DiscoveryRow, FoundBox, LimitRow } from '../../results/decision/discovery-rows.js';
import type { DecisionContext } from './decision-context.js';
import { roundedValue } from './rounded-value.js';

/** A strategy with a box that can be relied on. */
export interface WithBox {
  readonly row: DiscoveryRow;
  readonly box: FoundBox;
}

/** Strategies with a box that limits something, in the order of the strategies. */
export const boxesOf = ({ discovery }: Pick<DecisionContext, 'discovery'>): WithBox[] =>
  discovery.flatMap((row) =>
    row.box === null || row.box.limits.length === 0 ? [] : [{ row, box: row.box }],
  );

/** One limit of a box in words. */
export function limitText(context: DecisionContext, { input: id, low, high, kept }: LimitRow): string {
  const { names, language, decision } = context;
  const text = words(language).decision.limits;
  const input = decision.inputs.find((one) => one.id === id)!;
  const value = (one: number) => roundedValue(context, input, one);
  const name = names.input(id);
  if (kept !== null) return drawnQuotes(language, text.oneOf(name, kept.map(value)));
  if (low !== null && high !== null)
    return drawnQuotes(language, text.between(name, value(low), value(high)));
  const said = low === null ? text.below(name, value(high!)) : text.above(name, value(low));
  return drawnQuotes(language, said);
}

/** The limits of a box as one condition. */
export const boxText = (context: DecisionContext, { limits }: FoundBox): string =>
  words(context.language).decision.limits.all(limits.map((limit) => limitText(context, limit)));

/** The font of drawings sets curly quotes as wide as a Chinese character, which English words do not bear. */
const drawnQuotes = (language: Language, text: string): string =>
  language === 'en' ? text.replace(/[“”]/g, '"') : text;
