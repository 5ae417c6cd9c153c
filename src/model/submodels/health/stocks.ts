import { type StocksOf, stock } from '../../entries/stock.js';

/** Stocks of this submodel, built up over years. */
export const healthStocks = {
  adoptedByResearch: stock(
    'log burden averted by what own research lets the region adopt sooner',
    '因本地科研而更早采用外部成果所避免的疾病负担（对数）',
    { unit: 'ln', scale: 'intensive' },
  ),
  processKept: stock(
    'share of the gap to outside practice closed by programmes for good',
    '计划所缩小并得以保持的与外部诊疗水平差距的比例',
    { unit: 'fraction', scale: 'intensive' },
  ),
  processHeld: stock(
    'share of that gap closed by programmes as long as they run',
    '仅在计划持续期间缩小的该差距的比例',
    { unit: 'fraction', scale: 'intensive' },
  ),
  programmeRunning: stock(
    'share of that gap that programmes close in the year',
    '计划当年缩小的该差距的比例',
    { unit: 'fraction', scale: 'intensive' },
  ),
  poached: stock(
    'people of hospitals who came from elsewhere, less those who left for it, beyond the usual',
    '医院从外地净引进的在岗人员（超出常年水平）',
    { unit: 'persons', scale: 'extensive' },
  ),
};

export type HealthStocks = StocksOf<typeof healthStocks>;
