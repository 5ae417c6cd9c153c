/** The ways of funding that the study compares, and what they hand out. */

export type StrategyKind = 'none' | 'egalitarian' | 'elitarian' | 'mixed' | 'random';

/** A way of funding: the chosen get `amount` at each payment, all others `rest`. */
export interface Strategy {
  readonly id: string;
  readonly kind: StrategyKind;
  readonly amount: number;
  readonly rest: number;
  /** Share of the people who are chosen: the richest, or whom the lot falls on. */
  readonly share: number;
}

const none: Strategy = { id: 'none', kind: 'none', amount: 0, rest: 0, share: 0 };

const egalitarian = (amount: number): Strategy => ({
  id: `egalitarian-${amount}`,
  kind: 'egalitarian',
  amount,
  rest: amount,
  share: 1,
});

const elitarian = (amount: number, percent: number): Strategy => ({
  id: `elitarian-${amount}-${percent}`,
  kind: 'elitarian',
  amount,
  rest: 0,
  share: percent / 100,
});

const mixed = (amount: number, rest: number, percent: number): Strategy => ({
  id: `mixed-${amount}-${rest}-${percent}`,
  kind: 'mixed',
  amount,
  rest,
  share: percent / 100,
});

const random = (amount: number, percent: number): Strategy => ({
  id: `random-${amount}-${percent}`,
  kind: 'random',
  amount,
  rest: 0,
  share: percent / 100,
});

/** The rows of the table, no funding first. */
export const STRATEGIES: readonly Strategy[] = [
  none,
  ...[1, 2, 5, 10].map(egalitarian),
  ...[5, 10].flatMap((amount) => [10, 25, 50].map((percent) => elitarian(amount, percent))),
  elitarian(15, 25),
  elitarian(20, 10),
  elitarian(20, 25),
  mixed(5, 1, 25),
  mixed(10, 1, 25),
  mixed(10, 5, 25),
  ...[5, 10].flatMap((amount) => [10, 20, 25, 50].map((percent) => random(amount, percent))),
  random(20, 25),
];

/** How many of so many people are chosen. */
export const chosenOf = ({ share }: Strategy, people: number): number => Math.round(share * people);
