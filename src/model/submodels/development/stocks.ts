import { type StocksOf, stock } from '../../entries/stock.js';

/** Stocks of this submodel, built up over years. */
export const developmentStocks = {
  developmentFund: stock(
    'money of the fund for development that no project has got yet',
    '转化基金中尚未投向项目的资金',
    { unit: 'million CNY', scale: 'extensive' },
  ),
  guaranteeFund: stock('money of the fund that guarantees loans', '融资担保基金余额', {
    unit: 'million CNY',
    scale: 'extensive',
  }),
  guaranteedLoans: stock('loans for which that fund stands', '担保在保贷款', {
    unit: 'million CNY',
    scale: 'extensive',
  }),
  guaranteedLately: stock('loans of the last year for which that fund stands', '担保基金上一年新增担保贷款', {
    unit: 'million CNY',
    scale: 'extensive',
  }),
  seedFund: stock('money for seed grants that no project has got yet', '尚未投向项目的种子资金', {
    unit: 'million CNY',
    scale: 'extensive',
  }),
};

export type DevelopmentStocks = StocksOf<typeof developmentStocks>;
