import { type StocksOf, stock } from '../../entries/stock.js';

/** Stocks of this submodel, built up over years. */
export const pipelineStocks = {
  financed: stock(
    'share of projects waiting for money that get it in a year',
    '等待资金的项目在一年内获得资金的比例',
    { unit: 'fraction', scale: 'intensive' },
  ),
};

export type PipelineStocks = StocksOf<typeof pipelineStocks>;
