import type { Region } from '../model/place/region.js';
import { mean } from '../statistics/mean.js';
import { meanEstimate } from './estimates.js';
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

/** The region from its start year on, whose own research money stays as it is, doubles in so many years, and stays as it is then. */
function doubling(region: Region, years: number): Region {
  const start = region.startYear;
  const path = {
    figure: 'funding.localResearch',
    funder: '',
    years: [start, start + BEFORE - 1, start + BEFORE - 1 + years],
    factors: [1, 1, TIMES],
  } as const;
  return { ...region, policyYear: start, paths: [path] };
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
  used: 'structure',
  usedFor: {
    en: 'posts follow money with a delay and anticipate its growth',
    zh: '岗位数滞后于经费并预期其增长',
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
  at: 'us-nih',
  experiment: {
    text: {
      en: 'From the start year on, without the recorded path: three years at the region’s own research money, a rise in a straight line to twice that in five years, then flat; the mean of the first three years, of the five, and of the three around eight years after the end of the rise. Posts fixed: elasticPosts 0. Size fixed: grantSizeFollows 0. Slow: the same rise in forty years. A region of more than 6,000 posts is simulated in rows that stand for several people.',
      zh: '自起始年起、不用历史路径：本地科研经费先维持三年，再于五年内直线升至两倍，此后不变；取前三年、增长五年、以及增长结束八年前后三年的均值。岗位固定：elasticPosts 为 0；规模固定：grantSizeFollows 为 0；缓升：同样增幅历时四十年。岗位超过 6000 个的地区，每行代表多人。',
    },
    replicates: 8,
    simulate,
    measure,
  },
};
