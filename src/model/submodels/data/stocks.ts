import { type StocksOf, stock } from '../../entries/stock.js';

/** Stocks of this submodel, built up over years. */
export const dataStocks = {
  dataShared: stock(
    'share of hospital records that are shared in usable form',
    '已可共享利用的医院数据比例',
    { unit: 'fraction', scale: 'intensive' },
  ),
};

export type DataStocks = StocksOf<typeof dataStocks>;
