import type { PriceTable } from '../../entries/price.js';

export const substitutionPrices = {
  equipmentBought: {
    title: { en: 'yearly buying of research equipment', zh: '科研设备年采购额' },
    buys: {
      en: 'Research equipment bought in a year for a thousand research-active posts; home-made equipment costs a premium on the imported part of it',
      zh: '一千个科研岗位一年采购的科研设备；国产替代在其中进口部分上另付溢价',
    },
    unit: {
      en: 'million CNY a year per thousand research-active posts',
      zh: '百万元/千个科研岗位·年',
    },
    hard: [0.001, 10_000],
    plausible: { range: [1, 300] },
    borrow: 'same',
    usual: {
      value: 15,
      range: [5, 40],
      grade: 'D',
      source: 'assumed: equipment worth 150,000 CNY a head that lasts ten years',
    },
  },
} satisfies PriceTable;
