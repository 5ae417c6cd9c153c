import { type StocksOf, stock } from '../../entries/stock.js';

/** Stocks of this submodel, built up over years. */
export const stayingStocks = {
  homesDue: stock('homes paid for and not yet given', '已付费尚未入住的住房', {
    unit: 'homes',
    scale: 'extensive',
  }),
};

export type StayingStocks = StocksOf<typeof stayingStocks>;
