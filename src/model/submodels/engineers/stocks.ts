import { type StocksOf, stock } from '../../entries/stock.js';

/** Stocks of this submodel, built up over years. */
export const engineersStocks = {
  engineers: stock('engineers and technicians trained and still there', '已培训且在岗的工程与技能人才', {
    unit: 'persons',
    scale: 'extensive',
  }),
  engineered: stock(
    'share of the need of projects for engineers that is met by those trained',
    '研发项目对工程人才的需求由已培训人员满足的比例',
    { unit: 'fraction', scale: 'intensive' },
  ),
};

export type EngineersStocks = StocksOf<typeof engineersStocks>;
