import { type StocksOf, stock } from '../../entries/stock.js';

/** Stocks of this submodel, built up over years. */
export const contractsStocks = {
  contractMoney: stock('research contracts of enterprises in a year', '企业委托科研的年度经费', {
    unit: 'million CNY',
    scale: 'extensive',
  }),
};

export type ContractsStocks = StocksOf<typeof contractsStocks>;
