import { type StocksOf, stock } from '../../entries/stock.js';

/** Stocks of this submodel, built up over years. */
export const cliniciansStocks = {
  clinicians: stock('clinicians hired for care', '已招聘到岗的临床医师', {
    unit: 'persons',
    scale: 'extensive',
  }),
};

export type CliniciansStocks = StocksOf<typeof cliniciansStocks>;
