import { type StocksOf, stock } from '../../entries/stock.js';

/** Stocks of this submodel, built up over years. */
export const patientsStocks = {
  disciplineShare: stock(
    'share of hospital staff in leading disciplines',
    '医院科研人员中身处重点学科的比例',
    {
      unit: 'fraction',
      scale: 'intensive',
    },
  ),
};

export type PatientsStocks = StocksOf<typeof patientsStocks>;
