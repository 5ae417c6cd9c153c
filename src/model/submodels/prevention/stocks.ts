import { type StocksOf, stock } from '../../entries/stock.js';

/** Stocks of this submodel, built up over years. */
export const preventionStocks = {
  underControl: stock(
    'people whose blood pressure village doctors look after, each counted by the need of the first',
    '由村医管理血压的人数（按最初纳入者的需要折算）',
    { unit: 'persons', scale: 'extensive' },
  ),
  protectedByControl: stock('of these, people whose risk has come down', '其中患病风险已下降的人数', {
    unit: 'persons',
    scale: 'extensive',
  }),
};

export type PreventionStocks = StocksOf<typeof preventionStocks>;
