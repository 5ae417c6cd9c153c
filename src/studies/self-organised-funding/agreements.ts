import { formatNumber, formatShare } from '../../language/numbers.js';
import type { World } from '../../model/engine/world.js';
import type { Region } from '../../model/place/region.js';
import { mean } from '../../statistics/mean.js';
import type { Ratio } from '../../statistics/ratio.js';
import { estimateOf } from '../estimate.js';
import { inPost, levelOf, look, modelRuns, ratioOf } from '../main-model.js';
import { numberOf } from '../setting-values.js';
import type { Agreement, Settings } from '../study.js';

/** The study's Gini coefficient, network by network, at a fraction passed on. */
type GinisAt = (fraction: number) => readonly number[];

/** Those in post who were paid in the year. */
const paid = (world: World): number[] => inPost(world).filter((i) => world.researchers.money[i] > 0);

const amounts = (world: World): number[] => paid(world).map((i) => world.researchers.money[i]);

/** The equal part: the most that a person without a grant has, or the least of all where all hold one. */
function equalPart(world: World): number {
  const { money, unfunded } = world.researchers;
  const without = paid(world).filter((i) => unfunded[i] > 0);
  return without.length > 0
    ? without.reduce((most, i) => Math.max(most, money[i]), 0)
    : Math.min(...amounts(world));
}

const LOOKS = [
  look('equalPart', ({ y }) => equalPart(y.world)),
  look('meanMoney', ({ y }) => mean(amounts(y.world))),
  look('holders', ({ y }) => {
    const { money } = y.world.researchers;
    const equal = equalPart(y.world);
    return mean(paid(y.world).map((i) => Number(money[i] > equal)));
  }),
];

/** The largest fraction that the study is made for. */
const MOST_PASSED_ON = 0.99;

/**
 * Funding concentration. Mean receipts of the study are B / (1 - F), so that a place where everybody has the amount B of
 * a mean M passes on F = 1 - B/M of its money by judgement: at that fraction the study's Gini coefficient is held
 * against that of the year's research money among people in post.
 */
export function agreements(s: Settings, ginisAt: GinisAt, region: Region, seed: string): Agreement[] {
  const [runs] = modelRuns(region, `${seed}/self-organised-funding`, LOOKS);
  const equal = ratioOf(runs, ['equalPart'], ['meanMoney']);
  const fraction = 1 - equal.value;
  const holders = levelOf(runs, 'holders').value;
  const ginis = ginisAt(Math.min(MOST_PASSED_ON, Math.max(0, fraction)));
  return [
    passedOn(numberOf(s, 'fraction'), fraction, equal.standardError),
    concentration(ginis, levelOf(runs, 'fundingGini'), fraction, holders),
  ];
}

const passedOn = (study: number, model: number, modelError: number): Agreement => ({
  question: { en: 'Share of money that goes by judgement', zh: '按评判分配的经费比例' },
  study,
  studyError: null,
  model,
  modelError,
  unit: 'fraction',
  reason: {
    en: "In the study a choice (setting fraction). In the model what grants, the region's and others', add to the equal part: core money of institutions and stable support per head.",
    zh: '研究中为人为选定（设置 fraction）。模型中则为本地及外部项目经费在均等部分（机构基本经费与按人均的稳定支持）之外所增加的部分。',
  },
});

function concentration(ginis: readonly number[], model: Ratio, fraction: number, holders: number): Agreement {
  const { value, standardError } = estimateOf(ginis);
  const f = formatNumber(fraction, 2);
  const few = formatShare(holders);
  const lumps = formatNumber(fraction * (1 - holders), 2);
  return {
    question: { en: "Gini coefficient of a year's money", zh: '年度经费的基尼系数' },
    study: value,
    studyError: standardError,
    model: model.value,
    modelError: model.standardError,
    unit: 'fraction',
    reason: {
      en: `The study is taken at the model's share by judgement, ${f}. Esteem there gives everybody a little more or less every year; grants come in lumps. In a year ${few} of those in post hold more than the equal part: if they all held the same, the Gini coefficient would already be ${lumps}.`,
      zh: `研究一栏取模型的评判分配比例 ${f}。研究中人人每年按声誉多得或少得一些，项目资助则集中到人：一年中在岗人员有 ${few} 的经费高于均等部分；即使这些人所得相同，基尼系数也已达 ${lumps}。`,
    },
  };
}
