import type { Region } from '../model/place/region.js';
import type { SimulatedYear } from '../model/run.js';
import { ratioEstimate } from './estimates.js';
import { addGrantMoney } from './grant-money.js';
import type { Pattern } from './pattern.js';
import { type Changes, placeOf, watched } from './places.js';
import { peoplePerRow } from './rows-of-nation.js';
import { NO_AWARD_MEMORY } from './skew.js';

/** Calls of so many years, each followed for as long as the published window: years 3 to 10 after it. */
const CALLS = 10;
const FIRST_LATER = 3;
const LAST_LATER = 10;
/** Share of the applicants on either side of the payline who are compared. */
const WINDOW = 0.04;

/** Mean later money of those just above and just below, million CNY. */
interface Sides {
  readonly above: number;
  readonly below: number;
}

interface Result {
  readonly memory: Sides;
  readonly noMemory: Sides;
}

/** Rows just above and just below the payline of a year's call. */
interface Near {
  readonly above: readonly number[];
  readonly below: readonly number[];
}

/** Winners are counted in rows, since grants of rows are no whole number. */
export function nearPayline({ call }: Pick<SimulatedYear, 'call'>): Near {
  const { applicants, applicantCount, scores, awarded } = call;
  const winners = awarded.subarray(0, applicantCount).filter((fund) => fund > 0).length;
  return besideCut(applicants.subarray(0, applicantCount), scores, winners, WINDOW);
}

/** The applicants of the share `window` of all right above a cut after the first `winners` by score, and as many below. */
export function besideCut(
  applicants: ArrayLike<number>,
  scores: ArrayLike<number>,
  winners: number,
  window: number,
): Near {
  const order = Array.from(applicants, (row, n) => ({ row, score: scores[n] }));
  order.sort((a, b) => b.score - a.score);
  const most = Math.min(winners, order.length - winners);
  const near = Math.min(most, Math.max(1, Math.round(window * order.length)));
  const rows = order.map(({ row }) => row);
  return { above: rows.slice(winners - near, winners), below: rows.slice(winners, winners + near) };
}

function sidesIn(region: Region, seed: string, replicate: number, changes: Changes): Sides {
  const calls: Near[] = [];
  const money: Map<number, number>[] = [];
  const place = placeOf(region, seed, replicate, changes, peoplePerRow(region));
  watched(place, CALLS + LAST_LATER, (y, year) => {
    const ofYear = new Map<number, number>();
    addGrantMoney(y, ofYear);
    money.push(ofYear);
    if (year < CALLS) calls.push(nearPayline(y));
  });
  const later = (row: number, call: number): number => {
    let total = 0;
    for (let after = FIRST_LATER; after <= LAST_LATER; after++) total += money[call + after].get(row) ?? 0;
    return total;
  };
  const meanOf = (side: keyof Near): number => {
    const amounts = calls.flatMap((near, call) => near[side].map((row) => later(row, call)));
    return amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length;
  };
  return { above: meanOf('above'), below: meanOf('below') };
}

const ratioOf = (sides: readonly Sides[]) =>
  ratioEstimate(
    sides.map(({ above }) => above),
    sides.map(({ below }) => below),
  );

export const matthewEffect: Pattern<Result> = {
  id: 'P4',
  title: { en: 'Matthew effect', zh: '马太效应' },
  text: {
    en: 'Who was just above the payline of a call later wins much more than who was just below.',
    zh: '评审得分略高于资助线者，日后所获经费远多于略低于资助线者。',
  },
  source: 'Bol et al. 2018, DOI 10.1073/pnas.1719557115: more than twice the later money in eight years',
  used: 'parameter',
  usedFor: {
    en: 'calibrated: priorAwardWeight was chosen so that it appears',
    zh: '已校准：priorAwardWeight 的取值以再现本规律为准',
  },
  claims: [
    {
      quantity: {
        en: 'grant money of years 3 to 10 after a call, just above the payline over just below',
        zh: '申报后第 3 至 10 年的资助经费：略高于与略低于资助线者之比',
      },
      range: [1.5, null],
      control: {
        quantity: { en: 'the same without award memory', zh: '同一指标，不计获资助记忆' },
        range: [0.9, 1.15],
      },
    },
  ],
  reason: {
    en: 'The ratio holds. Its control does not: without memory of awards winning still brings money, and money brings the record by which the next call judges.',
    zh: '比值成立；对照不成立：即便不计获资助记忆，立项仍带来经费，经费又带来下一次评审所依据的业绩。',
  },
  at: 'maoming',
  experiment: {
    text: {
      en: 'Baseline, the local calls of ten years; 4 % of the applicants on either side of the payline. Who has gone has no money. A region of more than 6,000 posts is simulated in rows that stand for several people.',
      zh: '基线情景，十年的本地申报；资助线两侧各取申请人的 4%。已离开者经费为零。岗位超过 6000 个的地区，每行代表多人。',
    },
    replicates: 40,
    simulate: (replicate, region, seed) => ({
      memory: sidesIn(region, seed, replicate, {}),
      noMemory: sidesIn(region, seed, replicate, NO_AWARD_MEMORY),
    }),
    measure: (results) => [
      {
        main: ratioOf(results.map(({ memory }) => memory)),
        control: ratioOf(results.map(({ noMemory }) => noMemory)),
      },
    ],
  },
};
