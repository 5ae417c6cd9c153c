import type { Region } from '../model/place/region.js';
import { withFunding } from './changes.js';
import { ratioEstimate } from './estimates.js';
import type { Estimate, Measured } from './measured.js';
import type { Pattern } from './pattern.js';
import { type Place, placeOf, watched } from './places.js';

/** Sizes of a grant over the usual one: an eighth to eightfold, by doubling. */
const SIZES = [1 / 8, 1 / 4, 1 / 2, 1, 2, 4, 8];
/** Years that are counted, after grants that were begun under the usual size have ended: first included, last not. */
const COUNTED = [5, 20] as const;
/** Payments that lie so near count as the same sum. */
const SAME_SUM = 0.02;
const MOST_TRIES = 8;

/** What a size of grant came to in the years that are counted. */
export interface Arm {
  /** Grants and stable support paid to researchers by all funders, million CNY. */
  readonly paid: number;
  readonly papers: number;
}

/** By size; null where none of the tries paid the common sum. */
type Result = readonly (Arm | null)[];

function armOf(place: Place, size: number, money: number): Arm {
  let paid = 0;
  let papers = 0;
  const funded = withFunding(place, { localResearch: money });
  watched(
    funded,
    COUNTED[1],
    ({ flows }, year) => {
      if (year < COUNTED[0]) return;
      paid += flows.grantMoney;
      papers += flows.papers;
    },
    { grantSize: size - 1 },
  );
  return { paid, papers };
}

/**
 * The arm whose budget makes it pay the sum: the yearly budget is moved by what is missing a year, as payments may fall
 * short of a budget. Null where no try comes within `SAME_SUM` of it.
 */
export function armThatPays(
  sum: number,
  first: Arm,
  budget: number,
  run: (budget: number) => Arm,
): Arm | null {
  let arm = first;
  let money = budget;
  for (let tries = 0; Math.abs(arm.paid / sum - 1) > SAME_SUM; tries++) {
    money += (sum - arm.paid) / (COUNTED[1] - COUNTED[0]);
    if (tries === MOST_TRIES || money <= 0) return null;
    arm = run(money);
  }
  return arm;
}

/** Every size pays what the size pays that can pay least of the region's budget. */
function simulate(replicate: number, region: Region, seed: string): Result {
  const place = placeOf(region, seed, replicate);
  const budget = region.funding.localResearch;
  const whole = SIZES.map((size) => armOf(place, size, budget));
  const sum = Math.min(...whole.map(({ paid }) => paid));
  return SIZES.map((size, n) => armThatPays(sum, whole[n], budget, (money) => armOf(place, size, money)));
}

/** Papers of each size by replicate; NaN where the sum was not paid, so that nothing is said of it. */
const papersBySize = (results: readonly Result[]): number[][] =>
  SIZES.map((_, n) => results.map((arms) => arms[n]?.papers ?? Number.NaN));

/** Papers of one size over those of another, as sums of all replicates. */
function share(papers: readonly (readonly number[])[], one: number, other: number): Estimate {
  return ratioEstimate(papers[one], papers[other]);
}

/** The place of the size with most papers among some. */
export function bestOf(papers: readonly (readonly number[])[], from: number, to: number): number {
  const sums = papers.map((values) => values.reduce((sum, value) => sum + value, 0));
  let best = from;
  for (let n = from; n < to; n++) if (sums[n] > sums[best]) best = n;
  return best;
}

function measure(results: readonly Result[]): Measured[] {
  const papers = papersBySize(results);
  const last = SIZES.length - 1;
  const between = bestOf(papers, 1, last);
  const end = bestOf([papers[0], papers[last]], 0, 2) === 0 ? 0 : last;
  return [
    { main: share(papers, between, end), control: null },
    { main: share(papers, 0, bestOf(papers, 0, SIZES.length)), control: null },
    { main: share(papers, last, bestOf(papers, 0, SIZES.length)), control: null },
  ];
}

export const grantSize: Pattern<Result> = {
  id: 'P2',
  title: { en: 'diminishing returns', zh: '收益递减' },
  text: {
    en: 'At one sum of money there is a best size of a grant between many small and few large ones.',
    zh: '在同一经费总额下，介于多而小与少而大之间存在最优的资助强度。',
  },
  source:
    'Wahls 2018, DOI 10.7554/eLife.34965, and Fortin and Currie 2013, DOI 10.1371/journal.pone.0065263; range assumed',
  used: 'structure',
  usedFor: {
    en: 'returns to money are S-shaped for it: a minimum that work needs, then diminishing; no parameter was fitted to it',
    zh: '据此采用 S 形的经费收益：先有最低需要，其后递减；未据此拟合参数',
  },
  claims: [
    {
      quantity: {
        en: 'papers of the best size between the ends over those of the better end',
        zh: '两端之间最优资助强度的论文与较优一端之比',
      },
      range: [1, null],
      control: null,
    },
    {
      quantity: {
        en: 'papers at an eighth of the usual size over those of the best',
        zh: '常规资助强度八分之一时的论文与最优时之比',
      },
      range: [null, 0.9],
      control: null,
    },
    {
      quantity: {
        en: 'papers at eight times the usual size over those of the best',
        zh: '常规资助强度八倍时的论文与最优时之比',
      },
      range: [null, 0.9],
      control: null,
    },
  ],
  at: 'maoming',
  experiment: {
    text: {
      en: 'The lever grantSize for twenty years from the policy year, years 6 to 20 counted. The same sum is paid to researchers at every size, within 2 %, money won outside included: what the size pays that can pay least; the local budgets of the others are lowered until as much is paid. A size that cannot be brought to it makes the quantity unknown. Ends are stated in the usual size, since the lever reaches no further.',
      zh: '自政策起始年起使用政策工具 grantSize 二十年，统计第 6 至 20 年。各强度下支付给科研人员的总额相同（误差 2% 以内，含外部经费）：以能支付最少的强度为准，下调其余强度的本地预算直至支付额相等；无法做到的使该指标未知。两端以常规强度计，因为工具的范围到此为止。',
    },
    replicates: 10,
    simulate,
    measure,
  },
};
