import { type StocksOf, stock } from '../../entries/stock.js';

/** What is built up over years. */
export const healthStocks = {
  adoptedByResearch: stock(
    'log burden averted by what own research lets the region adopt sooner',
    '因本地科研而更早采用外部成果所避免的疾病负担（对数）',
    { unit: 'ln', scale: 'intensive' },
  ),
  poached: stock(
    'people of hospitals who came from elsewhere, less those who left for it, beyond the usual',
    '医院从外地净引进的在岗人员（超出常年水平）',
    { unit: 'persons', scale: 'extensive' },
  ),
};

export type HealthStocks = StocksOf<typeof healthStocks>;
