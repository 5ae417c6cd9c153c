import type { Region } from '../model/place/region.js';
import { usualDose, withUnpaid } from './changes.js';
import { ratioEstimate, rescaled } from './estimates.js';
import type { Estimate, Measured } from './measured.js';
import type { Pattern } from './pattern.js';
import { type Place, placeOf, watched } from './places.js';

const YEARS = 20;

/** Papers and hits of all years. */
interface Output {
  readonly papers: number;
  readonly hits: number;
}

interface Result {
  /** Counts as they are paid in the baseline, not paid at all, and paid more by the usual dose of the lever. */
  readonly paid: Output;
  readonly unpaid: Output;
  readonly more: Output;
  /** Where counts are not paid: without and with a larger bonus pool. */
  readonly plain: Output;
  readonly bonus: Output;
}

function outputOf(place: Place, doses: Readonly<Record<string, number>>): Output {
  let papers = 0;
  let hits = 0;
  watched(
    place,
    YEARS,
    ({ flows }) => {
      papers += flows.papers;
      hits += flows.hits;
    },
    doses,
  );
  return { papers, hits };
}

function simulate(replicate: number, region: Region, seed: string): Result {
  const place = placeOf(region, seed, replicate);
  const { countWeight } = place.setting.p;
  const uncounted = placeOf(region, seed, replicate, { countWeight: 0 });
  return {
    paid: outputOf(place, {}),
    unpaid: outputOf(place, { countPay: -countWeight }),
    more: outputOf(place, { countPay: usualDose('countPay') }),
    plain: outputOf(uncounted, {}),
    bonus: outputOf(withUnpaid(uncounted, 'bonusPool', usualDose('bonusPool')), {}),
  };
}

/** Change from one arm to another, percent. */
export const changeOf = (after: readonly number[], before: readonly number[]): Estimate =>
  rescaled(ratioEstimate(after, before), 100, -100);

function measure(results: readonly Result[]): Measured[] {
  const change = (of: keyof Output, after: keyof Result, before: keyof Result) =>
    changeOf(
      results.map((result) => result[after][of]),
      results.map((result) => result[before][of]),
    );
  return [
    { main: change('papers', 'paid', 'unpaid'), control: change('papers', 'bonus', 'plain') },
    { main: change('hits', 'paid', 'unpaid'), control: change('hits', 'bonus', 'plain') },
    { main: change('papers', 'more', 'paid'), control: null },
    { main: change('hits', 'more', 'paid'), control: null },
  ];
}

/** Percent: from here on papers count as raised, and hits as lowered; less is no effect. */
const PAPERS_RISE = 3;
const PAPERS_RISE_MOST = 30;
const HITS_FALL = 5;

export const gaming: Pattern<Result> = {
  id: 'P9',
  title: { en: 'gaming', zh: '应付考核' },
  text: {
    en: 'Pay by counts of papers raises papers and lowers hits; performance pay that counts none does neither.',
    zh: '按论文数量计酬使论文增多、高影响力论文减少；不计论文数量的绩效奖励两者皆不引起。',
  },
  source:
    'Franzoni et al. 2011, DOI 10.1126/science.1197286: counts invite more papers and no more results; ranges assumed',
  used: 'structure',
  usedFor: {
    en: 'splitting, bought papers and pressure on originality follow the weight of paper counts; no parameter was fitted to it',
    zh: '拆分论文、购买论文与对原创性的压力均随论文计数权重变化；未据此拟合参数',
  },
  claims: [
    {
      quantity: {
        en: 'papers: counts paid as they are against not at all, percent',
        zh: '论文：现行计数计酬与不计数之比的变化（%）',
      },
      range: [PAPERS_RISE, PAPERS_RISE_MOST],
      control: {
        quantity: {
          en: 'papers, percent: a larger bonus pool where counts are not paid',
          zh: '论文（%）：不计数时扩大奖金池',
        },
        range: [-PAPERS_RISE, PAPERS_RISE],
      },
    },
    {
      quantity: {
        en: 'hits: counts paid as they are against not at all, percent',
        zh: '高影响力论文：现行计数计酬与不计数之比的变化（%）',
      },
      range: [null, -HITS_FALL],
      control: {
        quantity: {
          en: 'hits, percent: a larger bonus pool where counts are not paid',
          zh: '高影响力论文（%）：不计数时扩大奖金池',
        },
        range: [-HITS_FALL, HITS_FALL],
      },
    },
    {
      quantity: {
        en: 'papers: counts paid more by the usual dose of the lever, percent',
        zh: '论文：按政策工具常用剂量提高计数权重的变化（%）',
      },
      range: [PAPERS_RISE, PAPERS_RISE_MOST],
      control: null,
    },
    {
      quantity: {
        en: 'hits: counts paid more by the usual dose of the lever, percent',
        zh: '高影响力论文：按政策工具常用剂量提高计数权重的变化（%）',
      },
      range: [null, -HITS_FALL],
      control: null,
    },
  ],
  at: 'maoming',
  experiment: {
    text: {
      en: 'Twenty years from the policy year under the lever countPay at minus the region’s count weight, at none, and at its usual dose. Control: bonusPool at its usual dose, not taken from research money, in a region whose count weight was always 0; it also motivates.',
      zh: '自政策起始年起二十年，政策工具 countPay 取负的现行计数权重、零及常用剂量。对照：在计数权重始终为零的地区，bonusPool 取常用剂量，且不占用科研经费；奖金也有激励作用。',
    },
    replicates: 12,
    simulate,
    measure,
  },
};
