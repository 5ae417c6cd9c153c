import { type StocksOf, stock } from '../../entries/stock.js';

/** Stocks of this submodel, built up over years. */
export const budgetsStocks = {
  plannedMoney: stock('local research money planned for the year before', '上一年计划的本地科研经费', {
    unit: 'million CNY',
    scale: 'extensive',
  }),
};

export type BudgetsStocks = StocksOf<typeof budgetsStocks>;
