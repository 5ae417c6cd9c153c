import { type StocksOf, stock } from '../../entries/stock.js';

/** Stocks of this submodel, built up over years. */
export const aiStocks = {
  aiAtWork: stock(
    'share of doctors at work with tools of artificial intelligence',
    '已使用人工智能工具的医师比例',
    { unit: 'fraction', scale: 'intensive' },
  ),
};

export type AiStocks = StocksOf<typeof aiStocks>;
