import { type StocksOf, stock } from '../../entries/stock.js';

/** Stocks of this submodel, built up over years. */
export const substitutionStocks = {
  equipmentReplaced: stock(
    'share of imported equipment that home-made equipment has replaced',
    '进口设备中已由国产设备替代的比例',
    { unit: 'fraction', scale: 'intensive' },
  ),
  equipmentUntried: stock(
    'part of it that makers and users have yet to learn from',
    '其中尚处于磨合期的比例',
    { unit: 'fraction', scale: 'intensive' },
  ),
  blockadeYears: stock(
    'years that a blockade still lasts, the running one counted',
    '封锁剩余年数（含当年）',
    {
      unit: 'years',
      scale: 'intensive',
    },
  ),
};

export type SubstitutionStocks = StocksOf<typeof substitutionStocks>;
