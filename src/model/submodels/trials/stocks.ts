import { type StocksOf, stock } from '../../entries/stock.js';

/** Stocks of this submodel, built up over years. */
export const trialsStocks = {
  trialCapacity: stock('clinical-trial units at work', '已具备能力的临床试验单元', {
    unit: 'units',
    scale: 'extensive',
  }),
};

export type TrialsStocks = StocksOf<typeof trialsStocks>;
