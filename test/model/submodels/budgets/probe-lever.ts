import { type Ledger, payerAccount } from '../../../../src/model/engine/ledger.js';
import type { LeverUse, Policy } from '../../../../src/model/engine/policy.js';
import { constant } from '../../../../src/model/engine/program.js';
import type { Controls } from '../../../../src/model/entries/controls.js';
import type { Lever } from '../../../../src/model/entries/lever.js';
import type { ParameterValues } from '../../../../src/model/entries/parameter.js';
import { type Changes, smallWorld, smallYear, YEAR } from '../small-world.js';

export const paidBy = (ledger: Ledger, payer: string): number => ledger.paid[payerAccount(ledger, payer)];

/** The region's 10 million: 5 of the city, 3 of the province, 2 of the hospitals; no noise unless said. */
export const yearOf = (changes: Changes = {}) =>
  smallYear(smallWorld(), { ...changes, p: { budgetVolatility: 0, ...changes.p } });

export interface Act {
  readonly dose: number;
  readonly price: number;
}

export type AnyLever = Lever<Controls, ParameterValues>;

/** A lever that notes what it was allowed to do. */
export function probe(id: string, acts: Act[], changes: Partial<AnyLever> = {}): AnyLever {
  const name = { en: id, zh: id };
  return {
    id,
    name,
    text: name,
    unit: 'million CNY a year',
    measures: [],
    acts: 'people',
    evidence: [],
    range: [0, 1000],
    standard: 1,
    price: 'money',
    payer: 'government',
    authority: 'government',
    act: (_controls, dose, _p, { price }) => {
      acts.push({ dose, price });
    },
    expected: {},
    tradeOff: name,
    source: 'test',
    ...changes,
  };
}

export const use = (lever: string, dose: number, changes: Partial<LeverUse> = {}): LeverUse => ({
  lever,
  dose: constant(dose),
  start: YEAR,
  end: YEAR,
  ramp: 0,
  ...changes,
});

export const policy = (...levers: LeverUse[]): Policy => ({ levers, programme: null });
