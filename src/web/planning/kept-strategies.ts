import { KEPT_ID, STRATEGY_ID, type Strategy } from './strategy.js';

/** Strategies that can be kept beside the one on the page. */
export const MOST_KEPT = 3;

/** A strategy and the name of its file, which is that of its scenario. */
export interface NamedStrategy {
  readonly id: string;
  readonly strategy: Strategy;
}

/** The name of a strategy by its place among those that were kept. */
export const keptId = (place: number): string => (place === 0 ? KEPT_ID : `${KEPT_ID}-${place + 1}`);

/** The name of a strategy that was kept; null for one that was not. */
export function keptIdOf(strategy: Strategy, kept: readonly Strategy[]): string | null {
  const place = kept.findIndex((one) => doesTheSame(one, strategy));
  return place < 0 ? null : keptId(place);
}

/** Whether a strategy leaves a place as it is: nothing is moved and nothing set. */
export const isNoPolicy = ({ levers, overrides }: Pick<Strategy, 'levers' | 'overrides'>): boolean =>
  levers.length === 0 && Object.keys(overrides).length === 0;

/** Whether two strategies do the same, whatever they are called and whatever health is worth. */
export const doesTheSame = (a: Strategy, b: Strategy): boolean =>
  JSON.stringify({ ...a, title: null, worth: null }) === JSON.stringify({ ...b, title: null, worth: null });

/**
 * What stands side by side on the page, apart from no new policy: strategies that were kept, and the one that is being worked on,
 * each once. One that does nothing is no strategy.
 */
export function sideBySide(strategy: Strategy, kept: readonly Strategy[]): NamedStrategy[] {
  const others = kept.map((one, place) => ({ id: keptId(place), strategy: one }));
  return [
    ...others.filter((one) => !doesTheSame(one.strategy, strategy)),
    { id: STRATEGY_ID, strategy },
  ].filter((one) => !isNoPolicy(one.strategy));
}
