import { type StocksOf, stock } from '../../entries/stock.js';

/** What is built up over years. */
export const healthStocks = {
  adoptedByResearch: stock(
    'log burden averted by what own research lets the region adopt sooner',
    '因本地科研而更早采用外部成果所避免的疾病负担（对数）',
    { unit: 'ln', scale: 'intensive' },
  ),
};

export type HealthStocks = StocksOf<typeof healthStocks>;
