import { type StocksOf, stock } from '../../entries/stock.js';

/** Stocks of this submodel, built up over years. */
export const preparednessStocks = {
  readiness: stock(
    'readiness for epidemics, of the most that money builds',
    '应对疫情的准备程度（以经费所能建成的上限为 1）',
    { unit: 'fraction', scale: 'intensive' },
  ),
};

export type PreparednessStocks = StocksOf<typeof preparednessStocks>;
