import { type StocksOf, stock } from '../../entries/stock.js';

/** Stocks of this submodel, kept from year to year. */
export const alliancesStocks = {
  researchersSent: stock('researchers sent to county hospitals this year', '当年派驻县级医院的科研人员', {
    unit: 'persons',
    scale: 'extensive',
  }),
};

export type AlliancesStocks = StocksOf<typeof alliancesStocks>;
