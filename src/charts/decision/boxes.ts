import { texts } from '../../language/texts.js';
import { words } from '../../language/words.js';
import type { DiscoveryRow, FoundBox, LimitRow } from '../../results/decision/discovery-rows.js';
import type { DecisionContext } from './decision-context.js';
import { roundedValue } from './rounded-value.js';

const TEXT = texts({
  en: {
    from: (input: string, low: string) => `${input}: ${low} or more`,
    upTo: (input: string, high: string) => `${input}: ${high} or less`,
    between: (input: string, low: string, high: string) => `${input}: ${low} to ${high}`,
    one: (input: string, kept: string) => `${input}: ${kept}`,
  },
  zh: {
    from: (input, low) => `${input}不低于 ${low}`,
    upTo: (input, high) => `${input}不高于 ${high}`,
    between: (input, low, high) => `${input}在 ${low} 至 ${high} 之间`,
    one: (input, kept) => `${input}：${kept}`,
  },
});

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
  const text = TEXT[language];
  const input = decision.inputs.find((one) => one.id === id)!;
  const name = names.input(id);
  if (kept !== null) {
    const choices = kept.map((value) => names.value(id, value));
    return text.one(name, words(language).experiment.enumerated(choices));
  }
  if (high === null) return text.from(name, roundedValue(context, input, low!));
  if (low === null) return text.upTo(name, roundedValue(context, input, high));
  return text.between(name, roundedValue(context, input, low), roundedValue(context, input, high));
}
