import { STAGE } from '../model/engine/codes.js';
import type { Region } from '../model/place/region.js';
import { withFunding } from './changes.js';
import { ratioEstimate } from './estimates.js';
import { addGrantMoney } from './grant-money.js';
import type { Measured } from './measured.js';
import type { Pattern } from './pattern.js';
import { type Changes, placeOf, watched } from './places.js';

/** Years that are counted, once what was before has passed: first included, last not. */
const COUNTED = [10, 15] as const;

/** Money that is short and all competitive, and money that is long and half of it stable. */
const INSECURE = { years: 2, stable: 0 };
const SECURE = { years: 6, stable: 0.5 };

/** Hits a head over the years among those who had a grant in them, and the share of them without any paper. */
interface Outcome {
  readonly hits: number;
  readonly flops: number;
}

interface Pair {
  readonly secure: Outcome;
  readonly insecure: Outcome;
}

interface Result {
  readonly usual: Pair;
  /** Where original work is no more of a gamble than other work. */
  readonly tame: Pair;
}

/** Money and output of a person in post through all years. */
interface Record {
  readonly money: number;
  readonly papers: number;
  readonly hits: number;
}

/** Of those with grant money. */
export function outcomeOf(records: readonly Record[]): Outcome {
  const funded = records.filter(({ money }) => money > 0);
  const hits = funded.reduce((sum, one) => sum + one.hits, 0);
  const without = funded.filter(({ papers }) => papers === 0);
  return { hits: hits / funded.length, flops: without.length / funded.length };
}

function outcomeUnder(
  region: Region,
  seed: string,
  replicate: number,
  changes: Changes,
  { years, stable }: typeof SECURE,
): Outcome {
  const place = placeOf(region, seed, replicate, changes);
  const { localGrantSize, localGrantDuration } = region.funding;
  const yearly = localGrantSize / localGrantDuration;
  const funded = withFunding(place, { localGrantDuration: years, localGrantSize: years * yearly });
  const money = new Map<number, number>();
  const made = new Map<number, { papers: number; hits: number; years: number }>();
  watched(
    funded,
    COUNTED[1],
    (y, year) => {
      if (year < COUNTED[0]) return;
      addGrantMoney(y, money);
      const { researchers: r, active, activeCount } = y.world;
      for (let n = 0; n < activeCount; n++) {
        const i = active[n];
        if (r.stage[i] === STAGE.trainee || r.money[i] === 0) continue;
        const before = made.get(i) ?? { papers: 0, hits: 0, years: 0 };
        made.set(i, {
          papers: before.papers + r.papers[i],
          hits: before.hits + r.hits[i],
          years: before.years + 1,
        });
      }
    },
    { stableShare: stable - place.setting.p.stableShare },
  );
  const whole = [...made].filter(([, one]) => one.years === COUNTED[1] - COUNTED[0]);
  return outcomeOf(whole.map(([i, { papers, hits }]) => ({ papers, hits, money: money.get(i) ?? 0 })));
}

function simulate(replicate: number, region: Region, seed: string): Result {
  const pair = (changes: Changes): Pair => ({
    secure: outcomeUnder(region, seed, replicate, changes, SECURE),
    insecure: outcomeUnder(region, seed, replicate, changes, INSECURE),
  });
  return { usual: pair({}), tame: pair({ noveltyOverdispersion: 0 }) };
}

function measure(results: readonly Result[]): Measured[] {
  const ratio = (world: keyof Result, of: keyof Outcome) =>
    ratioEstimate(
      results.map((result) => result[world].secure[of]),
      results.map((result) => result[world].insecure[of]),
    );
  return (['hits', 'flops'] as const).map((of) => ({
    main: ratio('usual', of),
    control: ratio('tame', of),
  }));
}

const TAME = {
  quantity: {
    en: 'the same where original work is no more of a gamble than other work',
    zh: '同一指标，原创性工作的风险与其他工作相同',
  },
  range: [null, null],
} as const;

export const securityOfFunding: Pattern<Result> = {
  id: 'P10',
  title: { en: 'security of funding', zh: '经费的稳定性' },
  text: {
    en: 'Long, stable money raises both hits and flops among the funded.',
    zh: '长期而稳定的经费使受资助者的高影响力成果与失败均增多。',
  },
  source: 'Azoulay et al. 2011, DOI 10.1111/j.1756-2171.2011.00140.x',
  used: 'structure',
  usedFor: {
    en: 'stable money raises originality, and original work varies more, for it; no parameter was fitted to it',
    zh: '据此使稳定支持提高原创性、原创性工作波动更大；未据此拟合参数',
  },
  claims: [
    {
      quantity: {
        en: 'hits for each funded head, secure over insecure money',
        zh: '每名受资助者的高影响力论文：稳定与不稳定经费之比',
      },
      range: [1, null],
      control: TAME,
    },
    {
      quantity: {
        en: 'share of the funded without a paper, secure over insecure money',
        zh: '受资助者中无论文者的比例：稳定与不稳定经费之比',
      },
      range: [1, null],
      control: TAME,
    },
  ],
  at: 'maoming',
  experiment: {
    text: {
      en: 'Secure: grants of six years and half of the local money per head; insecure: grants of two years and all of it competitive; yearly instalments and the local budget are the same. Years 11 to 15 from the policy year, everybody in post in all of them who had a grant in one. The model has no lever for tolerance.',
      zh: '稳定：资助期六年，本地经费的一半按人头拨付；不稳定：资助期两年，全部竞争。年拨款额与本地预算相同。统计政策起始年后第 11 至 15 年均在岗且其间获资助者。模型没有容忍失败的政策工具。',
    },
    replicates: 20,
    simulate,
    measure,
  },
};
