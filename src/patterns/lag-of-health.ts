import { withFunding } from './changes.js';
import { changeOf } from './gaming.js';
import type { Pattern } from './pattern.js';
import { type Place, placeOf, watched } from './places.js';

/** Years that are compared, from the policy year on: first included, last not. */
const EARLY = [0, 10] as const;
const LATE = [30, 50] as const;
const MORE_MONEY = 1.3;

/** Burden averted by own products, DALYs, over years of a run. */
interface Averted {
  readonly early: number;
  readonly late: number;
}

interface Result {
  readonly usual: Averted;
  readonly more: Averted;
}

function avertedIn(place: Place): Averted {
  const { areas } = place.setting.whole.health;
  const byYear: number[] = [];
  watched(place, LATE[1], ({ world }) => {
    byYear.push(areas.reduce((sum, { burden }, a) => sum + burden * world.areas.products[a], 0));
  });
  const over = ([from, to]: readonly [number, number]) =>
    byYear.slice(from, to).reduce((sum, averted) => sum + averted, 0);
  return { early: over(EARLY), late: over(LATE) };
}

const change = (results: readonly Result[], when: keyof Averted) =>
  changeOf(
    results.map(({ more }) => more[when]),
    results.map(({ usual }) => usual[when]),
  );

export const lagOfHealth: Pattern<Result> = {
  id: 'P11',
  title: { en: 'lag of health', zh: '健康效应滞后' },
  text: {
    en: 'More research money changes the health that own products bring only after decades.',
    zh: '科研经费的增加要经过数十年才会改变自有产品带来的健康收益。',
  },
  source:
    'assumed: range stated before the model was run, from published lags (Morris et al. 2011, DOI 10.1258/jrsm.2011.110180)',
  used: 'none',
  usedFor: { en: 'not used; the lag of P5 lies behind it', zh: '未使用；其背后是 P5 的滞后' },
  claims: [
    {
      quantity: {
        en: 'burden averted by own products in years 0 to 10, percent',
        zh: '第 0 至 10 年自有产品避免的疾病负担变化（%）',
      },
      range: [null, 2],
      control: null,
    },
    {
      quantity: {
        en: 'burden averted by own products in years 30 to 50, percent',
        zh: '第 30 至 50 年自有产品避免的疾病负担变化（%）',
      },
      range: [5, null],
      control: null,
    },
  ],
  at: 'maoming',
  experiment: {
    text: {
      en: 'Local research money higher by 30 % for ever from the policy year, against the baseline under the same luck; development money as it is.',
      zh: '自政策起始年起本地科研经费长期增加 30%，与同一随机数下的基线比较；研发资金不变。',
    },
    replicates: 80,
    simulate: (replicate, region, seed) => {
      const place = placeOf(region, seed, replicate);
      const localResearch = MORE_MONEY * region.funding.localResearch;
      return { usual: avertedIn(place), more: avertedIn(withFunding(place, { localResearch })) };
    },
    measure: (results) => [
      { main: change(results, 'early'), control: null },
      { main: change(results, 'late'), control: null },
    ],
  },
};
