import type { Finances, Payer } from './region.js';

/** The payer of that id; where a region has none, a payer with the id as its name. */
export const payerNamed = ({ payers }: Pick<Finances, 'payers'>, id: string): Payer =>
  payers.find((payer) => payer.id === id) ?? { id, name: { en: id, zh: id }, level: null };
