import { inCurrency } from '../../model/in-currency.js';
import type { Model } from '../../model/model.js';
import { isGap, type YearlyPath } from '../../model/place/yearly-path.js';
import type { Bilingual } from '../reading/bilingual.js';
import { chineseMoney, chinesePeople } from '../reading/chinese-amounts.js';
import type { Figure } from '../reading/figure.js';
import { chineseUnit } from '../region/chinese-units.js';
import type { HistoryRow } from '../region/history-row.js';
import { breaksOf, gapsOf } from '../region/history-series.js';
import { localShare } from '../region/local-share.js';
import { isOfThePlace, originOf } from '../region/origin.js';
import { regionField } from '../region/region-fields.js';
import { regionWarnings } from '../region/region-warnings.js';
import type { RegionWithHistory } from '../region-of-file.js';
import { type Described, titled } from './described.js';

/** What a region file holds, and how much of it was found in the place. */
export function describeRegion(described: RegionWithHistory, ofAnyPlace: Model): Described {
  const { region, figures, facts, history } = described;
  const model = inCurrency(ofAnyPlace, region.currency);
  const { code } = region.currency;
  const { institutions, funding, population, paths } = region;
  const posts = institutions.reduce((sum, institution) => sum + institution.posts, 0);
  return {
    says: {
      ...titled(region.name),
      policyYear: region.policyYear,
      population: { en: `${population} residents`, zh: chinesePeople(population) },
      institutions: {
        en: `${institutions.length} with ${posts} research-active posts`,
        zh: `${institutions.length} 家，科研活跃岗位 ${posts} 个`,
      },
      money: {
        en: `${funding.localResearch} million ${code} a year for research, decided in the region`,
        zh: `由本地决定的科研经费每年 ${chineseMoney(funding.localResearch, code)}`,
      },
      ...(paths === undefined ? {} : { 'later years': paths.map(pathInWords) }),
      ...originsInWords(described, model),
      facts: {
        en: `${facts.length} to hold results against`,
        zh: `${facts.length} 项，可用于对照模拟结果`,
      },
      ...(history.length > 0 ? historyInWords(history) : {}),
    },
    warnings: regionWarnings({ figures, facts }, model),
    figures: figures.map((figure) => ({
      ...figure,
      origin: originOf(figure),
      counted: isOfThePlace(figure, model),
    })),
  };
}

/** How many figures are the place's own, and where some are borrowed, which. */
function originsInWords({ figures, lender }: RegionWithHistory, model: Model): Described['says'] {
  const { local, assumed, borrowed, all } = localShare(figures, model);
  const [from, whose] = lender === null ? ['', ''] : [` from ${lender.id}`, `（取自 ${lender.id}）`];
  return {
    figures: {
      en: `${all} that the place could know of itself: ${local} its own, ${assumed} assumed (grade D), ${borrowed} borrowed${from}`,
      zh: `地区自身可以掌握的共 ${all} 项：本地 ${local} 项，假设（D 级）${assumed} 项，借用 ${borrowed} 项${whose}`,
    },
    ...(borrowed > 0 ? { 'own figures': ownFigures(figures, model) } : {}),
  };
}

const ownFigures = (figures: readonly Figure[], model: Model): Bilingual[] =>
  figures
    .filter((figure) => isOfThePlace(figure, model) && originOf(figure) === 'own')
    .map(({ path, value, unit, year, grade }) => ({
      en: `${path} ${value} ${unit} (${year}, grade ${grade})`,
      zh: `${named(path, model)}：${value}，单位 ${chineseUnit(unit, model) ?? unit}（${year} 年，${grade} 级）`,
    }));

/** A figure by what it is, with its path. */
const named = (path: string, model?: Model): string => {
  const label = regionField(path, model)?.label.zh ?? '';
  return label === '' ? path : `${label}（${path}）`;
};

/** A path by the years in which it changes its course, each with what the figure is over what it was. */
function pathInWords({ figure, entry, years, factors }: YearlyPath): Bilingual {
  const steps = years.slice(1).map((year, n) => [year, Number(factors[n + 1].toPrecision(3))] as const);
  const written = figure.replace('*', entry);
  const [what, name] = isGap(figure) ? [`1 + ${figure}`, '1 加'] : [written, ''];
  return {
    en: `${what} ${steps.map(([year, times]) => `${times} times by ${year}`).join(', ')}`,
    zh: `${name}${named(written)}：${steps.map(([year, times]) => `${year} 年为模拟起始年的 ${times} 倍`).join('，')}`,
  };
}

/** Series that observe no indicator are named as such: no result is ever held against them. */
function historyInWords(history: readonly HistoryRow[]): Described['says'] {
  const years = history.map(({ year }) => year);
  const names = new Set(history.map(({ indicator }) => indicator));
  const observing = history.filter(({ observes }) => observes !== '');
  const [series, known] = (['indicator', 'observes'] as const).map((column) => [
    ...new Set(observing.map((row) => row[column])),
  ]);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const [list, theirs] = known.length > 0 ? [`: ${known.join(', ')}`, `：${known.join('、')}`] : ['', ''];
  const [gaps, breaks] = [gapsOf(observing), breaksOf(observing)].map(yearsInWords);
  return {
    history: {
      en: `${history.length} numbers of ${first} to ${last}; ${series.length} of their ${names.size} series observe indicators of the model${list}`,
      zh: `${first} 年至 ${last} 年共 ${history.length} 个数值；${names.size} 个序列中有 ${series.length} 个对应模型的指标${theirs}`,
    },
    ...(gaps.length > 0 ? { 'years without a number': gaps } : {}),
    ...(breaks.length > 0 ? { 'breaks of definition': breaks } : {}),
  };
}

const yearsInWords = (years: ReadonlyMap<string, readonly number[]>): Bilingual[] =>
  [...years].map(([series, some]) => {
    const runs = runsOf(some);
    return {
      en: `${series}: ${runs.map(([from, to]) => (from === to ? `${from}` : `${from} to ${to}`)).join(', ')}`,
      zh: `${series}：${runs.map(([from, to]) => (from === to ? `${from}` : `${from} 至 ${to}`)).join('、')}`,
    };
  });

/** Years that follow one another, by the first and last of them. */
function runsOf(years: readonly number[]): (readonly [from: number, to: number])[] {
  const starts = years.filter((year) => !years.includes(year - 1));
  const ends = years.filter((year) => !years.includes(year + 1));
  return starts.map((from, n) => [from, ends[n]] as const);
}
