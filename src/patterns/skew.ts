import { STAGE } from '../model/engine/codes.js';
import type { Region } from '../model/place/region.js';
import { topShare } from '../statistics/inequality.js';
import { meanEstimate } from './estimates.js';
import { addGrantMoney } from './grant-money.js';
import type { Pattern } from './pattern.js';
import { type Changes, placeOf, watched } from './places.js';

const YEARS = 5;
const RICHEST = 0.1;

/** Shares of the top tenth, each by its own order. */
interface Shares {
  readonly money: number;
  readonly papers: number;
  readonly ability: number;
}

interface Result {
  readonly memory: Shares;
  readonly noMemory: Shares;
}

/** Changes under which earlier awards bring no advantage, neither with panels nor in applying. */
export const NO_AWARD_MEMORY: Changes = { priorAwardWeight: 0, applyAfterAward: 0 };

/** Shares among all people in post through all of the years. */
function sharesIn(region: Region, seed: string, replicate: number, changes: Changes): Shares {
  const money = new Map<number, number>();
  const papers = new Map<number, number>();
  const ability = new Map<number, number>();
  const years = new Map<number, number>();
  watched(placeOf(region, seed, replicate, changes), YEARS, (y) => {
    addGrantMoney(y, money);
    const { researchers: r, active, activeCount } = y.world;
    for (let n = 0; n < activeCount; n++) {
      const i = active[n];
      if (r.stage[i] === STAGE.trainee || r.money[i] === 0) continue;
      papers.set(i, (papers.get(i) ?? 0) + r.papers[i]);
      ability.set(i, r.ability[i]);
      years.set(i, (years.get(i) ?? 0) + 1);
    }
  });
  const there = [...years].flatMap(([i, seen]) => (seen === YEARS ? [i] : []));
  const share = (of: Map<number, number>) => topTenth(there.map((i) => of.get(i) ?? 0));
  return { money: share(money), papers: share(papers), ability: share(ability) };
}

/** Part of the whole that the top tenth holds. */
export const topTenth = (values: readonly number[]): number =>
  topShare(Float64Array.from(values).sort(), RICHEST);

const OVER_ABILITY = {
  en: 'top-decile share of five years of grant money over that of ability',
  zh: '五年资助经费的前十分之一份额与能力的前十分之一份额之比',
};
const OF_PAPERS = {
  en: 'top-decile share of five years of papers over that of ability',
  zh: '五年论文的前十分之一份额与能力的前十分之一份额之比',
};
const WITHOUT = { en: 'the same without award memory', zh: '同一指标，不计获资助记忆' };

export const skew: Pattern<Result> = {
  id: 'P1',
  title: { en: 'skew', zh: '偏态分布' },
  text: {
    en: 'Money is spread more unequally than ability, and outputs are heavy-tailed.',
    zh: '经费的分布比能力更不均，产出呈重尾分布。',
  },
  source: 'assumed: range stated before the model was run; winners win again: DOI 10.1073/pnas.1719557115',
  used: 'structure',
  usedFor: {
    en: 'award memory was built in for it and for P4; no parameter was fitted to it',
    zh: '为本规律与 P4 引入了获资助记忆；未据此拟合参数',
  },
  claims: [
    {
      quantity: OVER_ABILITY,
      range: [1.3, null],
      control: { quantity: WITHOUT, range: [null, null] },
    },
    { quantity: OF_PAPERS, range: [null, null], control: null },
  ],
  at: 'maoming',
  experiment: {
    text: {
      en: 'Baseline, five years from the policy year, everybody in post in all of them. Grant money is what a person has beyond base money and stable support.',
      zh: '基线情景，自政策起始年起五年，统计各年均在岗者。资助经费指个人在基本经费与稳定支持之外所得。',
    },
    replicates: 12,
    simulate: (replicate, region, seed) => ({
      memory: sharesIn(region, seed, replicate, {}),
      noMemory: sharesIn(region, seed, replicate, NO_AWARD_MEMORY),
    }),
    measure: (results) => [
      {
        main: meanEstimate(results.map(({ memory }) => memory.money / memory.ability)),
        control: meanEstimate(results.map(({ noMemory }) => noMemory.money / noMemory.ability)),
      },
      { main: meanEstimate(results.map(({ memory }) => memory.papers / memory.ability)), control: null },
    ],
  },
};
