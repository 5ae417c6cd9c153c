import { exp } from '../maths/exp.js';
import type { World } from '../model/engine/world.js';
import type { Region } from '../model/place/region.js';
import { replicateKey } from '../random/keys.js';
import { uniform } from '../random/uniform.js';
import { bootstrapInterval } from '../statistics/bootstrap.js';
import { withFunding } from './changes.js';
import type { Estimate, Measured } from './measured.js';
import type { Pattern } from './pattern.js';
import { type Place, placeOf, watched } from './places.js';

/** Years followed, and the first of which approvals count: findings of any lag up to it have been seen. */
const YEARS = 80;
const COUNTED_FROM = 30;
/** Million CNY: more than any pipeline can use. */
const UNLIMITED = 1e12;
const RESAMPLES = 1000;
const LEVEL = 0.95;

/** Years from finding to approval of every approved product, by pathway. */
interface Lags {
  readonly smallMolecule: readonly number[];
  readonly device: readonly number[];
}

interface Result {
  readonly usual: Lags;
  readonly rich: Lags;
}

/** When findings were made, and by what value the project of a finding is known among new products. */
export class Following {
  private readonly made = new Map<string, number>();
  private waiting = new Map<number, string>();
  private products = 0;

  /** @param first the year that is seen first: the date of everything already there is unknown */
  constructor(private readonly first: number) {}

  /** Takes in the world at the end of a year; gives pathway and lag of each product approved in it whose finding was seen. */
  see({ findings, projects, products }: World, year: number): { pathway: number; lag: number }[] {
    const approved: { pathway: number; lag: number }[] = [];
    for (let k = this.products; k < products.rows; k++) {
      const finding = this.waiting.get(products.value[k]);
      const made = finding === undefined ? Number.NaN : (this.made.get(finding) ?? Number.NaN);
      if (!Number.isNaN(made)) approved.push({ pathway: products.pathway[k], lag: year - made });
    }
    this.products = products.rows;
    for (let f = 0; f < findings.rows; f++) this.note(keyOf(findings, f), year);
    this.waiting = new Map();
    for (let j = 0; j < projects.rows; j++) {
      const key = keyOf(projects, j);
      this.note(key, year);
      this.waiting.set(exp(projects.logValue[j]), key);
    }
    return approved;
  }

  private note(key: string, year: number): void {
    if (!this.made.has(key)) this.made.set(key, year === this.first ? Number.NaN : year);
  }
}

const keyOf = ({ key0, key1 }: { key0: Int32Array; key1: Int32Array }, row: number): string =>
  `${key0[row]} ${key1[row]}`;

function lagsIn(place: Place): Lags {
  const lags: number[][] = place.setting.model.pathways.map(() => []);
  const following = new Following(0);
  watched(place, YEARS, ({ world }, year) => {
    for (const { pathway, lag } of following.see(world, year))
      if (year >= COUNTED_FROM) lags[pathway].push(lag);
  });
  const of = (id: string) => lags[place.setting.model.pathways.findIndex((pathway) => pathway.id === id)];
  return { smallMolecule: of('smallMolecule'), device: of('device') };
}

function simulate(replicate: number, region: Region, seed: string): Result {
  const place = placeOf(region, seed, replicate);
  return { usual: lagsIn(place), rich: lagsIn(withFunding(place, { developmentPool: UNLIMITED })) };
}

/** Median of all lags together, with the interval of drawing replicates with replacement. */
export function medianOfAll(lags: readonly (readonly number[])[]): Estimate {
  const { k0, k1 } = replicateKey('median of lags', 0);
  let drawn = 0;
  const random = () => uniform(k0, k1, drawn++);
  const statistic = (chosen: Int32Array) => median(Array.from(chosen).flatMap((n) => lags[n]));
  const { estimate, low, high } = bootstrapInterval(lags.length, statistic, {
    resamples: RESAMPLES,
    level: LEVEL,
    random,
  });
  const known = lags.length > 1 && !Number.isNaN(low) && !Number.isNaN(high);
  return { value: estimate, low: known ? low : null, high: known ? high : null };
}

/** The middle value, or the mean of the two in the middle; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1] + sorted[Math.floor(half)]) / 2;
}

function measure(results: readonly Result[]): Measured[] {
  return (['smallMolecule', 'device'] as const).map((pathway) => ({
    main: medianOfAll(results.map(({ usual }) => usual[pathway])),
    control: medianOfAll(results.map(({ rich }) => rich[pathway])),
  }));
}

const UNLIMITED_MONEY = {
  quantity: { en: 'the same with unlimited development money', zh: '同一指标，研发资金不受限' },
  range: [null, null],
} as const;

export const lag: Pattern<Result> = {
  id: 'P5',
  title: { en: 'lag', zh: '滞后' },
  text: {
    en: 'From a finding to an approved product it takes 15 to 25 years for small molecules and 5 to 10 for devices.',
    zh: '从科学发现到产品获批，小分子药物需 15 至 25 年，医疗器械需 5 至 10 年。',
  },
  source: 'Morris et al. 2011, DOI 10.1258/jrsm.2011.110180: 17 years on average; by pathway assumed',
  used: 'parameter',
  usedFor: {
    en: 'waits of findings were set so that, with published durations of stages, the whole is about 17 years',
    zh: '发现的等待时间按与已发表阶段时长合计约 17 年设定',
  },
  claims: [
    {
      quantity: {
        en: 'median years from finding to approval, small molecules',
        zh: '从发现到获批的年数中位数：小分子药物',
      },
      range: [15, 25],
      control: UNLIMITED_MONEY,
    },
    {
      quantity: {
        en: 'median years from finding to approval, devices',
        zh: '从发现到获批的年数中位数：医疗器械',
      },
      range: [5, 10],
      control: UNLIMITED_MONEY,
    },
  ],
  at: 'maoming',
  experiment: {
    text: {
      en: 'Baseline for eighty years from the policy year; approvals of years 31 to 80 whose finding was made in that time. Control: a boundless development pool, for which nothing is too dear. The interval is that of drawing replicates with replacement.',
      zh: '基线情景，自政策起始年起八十年；统计第 31 至 80 年获批且发现产生于此期间的产品。对照：研发资金池无上限，且无项目超出本地承担能力。区间由对各重复有放回抽样得到。',
    },
    replicates: 24,
    simulate,
    measure,
  },
};
