import { type StocksOf, stock } from '../../entries/stock.js';

/** Stocks of this submodel, built up over years. */
export const educationStocks = {
  educationReach: stock('share of residents whom health education has reached', '健康教育已覆盖的居民比例', {
    unit: 'fraction',
    scale: 'intensive',
  }),
};

export type EducationStocks = StocksOf<typeof educationStocks>;
