import { changeOf } from '../gaming.js';
import type { Pattern } from '../pattern.js';
import { type WithMore, withMoreMoney } from './more-money.js';

const MORE = 1.5;
const YEARS = [0, 8] as const;

export const flatApprovals: Pattern<WithMore> = {
  id: 'H2',
  title: { en: 'hold-out: approvals stay flat', zh: '留出检验：获批数持平' },
  text: {
    en: 'Spending on research rose by 43 to 369 percent in ten years, by area; approvals stayed flat, at a lag of eight years too.',
    zh: '十年间各领域科研支出增长 43%—369%；获批数持平，滞后八年亦然。',
  },
  source:
    'Dorsey et al. 2009, DOI 10.1371/journal.pone.0007015; an abstract was read, what counts as flat is assumed',
  used: 'none',
  usedFor: { en: 'not used; range written down before the first run', zh: '未使用；范围在首次运行前写定' },
  claims: [
    {
      quantity: {
        en: 'approvals in years 0 to 8 after a rise by half, change in percent',
        zh: '经费增加一半后第 0 至 8 年获批数变化（%）',
      },
      range: [-5, 5],
      control: null,
    },
  ],
  at: 'us-nih',
  experiment: {
    text: {
      en: 'Money of the government’s call and of the funders that it pays higher by half for ever from the policy year, against the baseline under common random numbers.',
      zh: '自政策起始年起政府自身项目及其出资的资助方经费长期增加一半，与同一随机数下的基线比较。',
    },
    replicates: 8,
    simulate: (replicate, region, seed) =>
      withMoreMoney(replicate, region, seed, MORE, { of: [({ flows }) => flows.approvals], years: YEARS })[0],
    measure: (results) => [
      {
        main: changeOf(
          results.map(({ more }) => more),
          results.map(({ usual }) => usual),
        ),
        control: null,
      },
    ],
  },
};
