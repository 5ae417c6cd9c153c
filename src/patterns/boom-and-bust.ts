import type { Region } from '../model/place/region.js';
import { mean } from '../statistics/mean.js';
import { meanEstimate } from './estimates.js';
import { governmentPaths } from './government-money.js';
import type { Measured } from './measured.js';
import type { Pattern } from './pattern.js';
import { type Changes, placeOf, watched } from './places.js';
import { peoplePerRow } from './rows-of-nation.js';

/** Years before the rise, of the rise, and from its end to the middle of the years that are looked at. */
const BEFORE = 3;
const RISE = 5;
const AFTER = 8;
/** A rise to the same level that is no boom. */
const SLOW_RISE = 40;
/** Money at the end of the rise over that at its start. */
const TIMES = 2;

/** Shares of applicants who are funded. */
interface Rates {
  readonly before: number;
  readonly rising: number;
  readonly after: number;
}

interface Result {
  readonly boom: Rates;
  readonly postsFixed: Rates;
  readonly sizeFixed: Rates;
  readonly slow: Rates;
}

/**
 * The region from its start year on, whose government's research money, its own call and the grants of other funders that it pays, stays
 * as it is, doubles in so many years, and stays as it is then.
 */
function doubling(region: Region, rise: number): Region {
  const { startYear } = region;
  const flat = startYear + BEFORE - 1;
  const paths = governmentPaths(region, [startYear, flat, flat + rise], [1, 1, TIMES]);
  return { ...region, policyYear: startYear, paths };
}

function ratesOf(region: Region, seed: string, replicate: number, rise: number, changes: Changes): Rates {
  const place = placeOf(doubling(region, rise), seed, replicate, changes, peoplePerRow(region));
  const rates: number[] = [];
  const middle = BEFORE - 1 + rise + AFTER;
  watched(place, middle + 2, ({ flows }) => rates.push(flows.awardees / Math.max(1, flows.applicants)));
  return {
    before: mean(rates.slice(0, BEFORE)),
    rising: mean(rates.slice(BEFORE, BEFORE + rise)),
    after: mean(rates.slice(middle - 1, middle + 2)),
  };
}

function simulate(replicate: number, region: Region, seed: string): Result {
  const rates = (rise: number, changes: Changes = {}) => ratesOf(region, seed, replicate, rise, changes);
  return {
    boom: rates(RISE),
    postsFixed: rates(RISE, { elasticPosts: 0 }),
    sizeFixed: rates(RISE, { grantSizeFollows: 0 }),
    slow: rates(SLOW_RISE),
  };
}

const fall = ({ before, after }: Rates): number => after - before;
const whileRising = ({ before, rising }: Rates): number => rising - before;

const measure = (results: readonly Result[]): Measured[] => {
  const estimate = (of: (result: Result) => number) => meanEstimate(results.map(of));
  return [
    { main: estimate(({ boom }) => fall(boom)), control: estimate(({ postsFixed }) => fall(postsFixed)) },
    {
      main: estimate(({ boom }) => whileRising(boom)),
      control: estimate(({ sizeFixed }) => whileRising(sizeFixed)),
    },
    { main: estimate(({ boom, slow }) => fall(boom) - fall(slow)), control: null },
  ];
};

export const boomAndBust: Pattern<Result> = {
  id: 'P3',
  title: { en: 'boom and bust', zh: '扩张与萧条' },
  text: {
    en: 'After a national budget has doubled in five years and then stays flat, the funding rate eight years after the peak is below the start, and during the rise it is within three points of it; with posts held fixed it does not fall.',
    zh: '国家预算五年翻番后停止增长，峰值八年后的资助率低于起点，增长期间与起点相差不超过三个百分点；若岗位数固定则不下降。',
  },
  source: 'the doubling of the budget of the US National Institutes of Health and what came after',
  used: 'parameter',
  usedFor: {
    en: 'posts follow money with a delay and anticipate its growth; how much they follow in us-nih was set with it in view',
    zh: '岗位数滞后于经费并预期其增长；us-nih 中岗位随经费变动的幅度据此设定',
  },
  claims: [
    {
      quantity: {
        en: 'funding rate eight years after the peak less that before the rise',
        zh: '峰值八年后的资助率与增长前之差',
      },
      range: [null, 0],
      control: {
        quantity: { en: 'the same with posts held fixed', zh: '同一指标，岗位数固定' },
        range: [0, null],
      },
    },
    {
      quantity: {
        en: 'mean funding rate of the five years of the rise less that before',
        zh: '增长五年间平均资助率与增长前之差',
      },
      range: [-0.03, 0.03],
      control: {
        quantity: { en: 'the same with the size of grants held fixed', zh: '同一指标，项目经费规模固定' },
        range: [null, null],
      },
    },
    {
      quantity: {
        en: 'fall of the funding rate less that after a rise to the same level in forty years',
        zh: '资助率降幅与四十年缓升至同一水平时降幅之差',
      },
      range: [null, 0],
      control: null,
    },
  ],
  reason: {
    en: 'Posts take back most of what the money brings (compare the control), but not all. In us-nih the size of grants grows by a third of what the money grows by, read from two years after the boom (grantSizeFollows 0.33, 0 to 0.7): from about 0.5 on the rate falls below the start, at 0.7 the rise stays within three points too. The fall is that of the level reached, not of the speed: a slow rise ends alike.',
    zh: '岗位增加抵消了经费增长的大部分效果（见对照），但非全部。us-nih 中项目规模的增幅为经费增幅的三分之一，取自扩张之后的两个年份（grantSizeFollows 0.33，0 至 0.7）：约自 0.5 起资助率降至起点以下，为 0.7 时增长期也不超出三个百分点。下降取决于所达水平而非速度：缓升的结果相同。',
  },
  at: 'us-nih',
  experiment: {
    text: {
      en: 'From the start year on, without the recorded path: three years at the research money of the region’s government, its call and the funders that it pays, a rise in a straight line to twice that in five years, then flat; the mean of the first three years, of the five, and of the three around eight years after the end of the rise. Posts fixed: elasticPosts 0. Size fixed: grantSizeFollows 0. Slow: the same rise in forty years. A region of more than 6,000 posts is simulated in rows that stand for several people.',
      zh: '自起始年起、不用历史路径：本级政府的科研经费（自身项目及其出资的其他资助方）先维持三年，再于五年内直线升至两倍，此后不变；取前三年、增长五年、以及增长结束八年前后三年的均值。岗位固定：elasticPosts 为 0；规模固定：grantSizeFollows 为 0；缓升：同样增幅历时四十年。岗位超过 6000 个的地区，每行代表多人。',
    },
    replicates: 8,
    simulate,
    measure,
  },
};
