import { type StocksOf, stock } from '../../entries/stock.js';

/** What is built up over years. */
export const budgetsStocks = {
  budgetRaised: stock(
    'local research money of the year before over its plan, less 1',
    '上一年本地科研经费相对于计划的增幅',
    { unit: 'fraction', scale: 'intensive' },
  ),
};

export type BudgetsStocks = StocksOf<typeof budgetsStocks>;
