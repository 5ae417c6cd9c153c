import { NO_POLICY } from '../../model/engine/policy.js';
import type { View } from '../../model/entries/view.js';
import type { Region } from '../../model/place/region.js';
import { gini, topShare } from '../../statistics/inequality.js';
import { mean } from '../../statistics/mean.js';
import { type Ratio, ratioOfSums } from '../../statistics/ratio.js';
import { type Estimate, estimateOf } from '../estimate.js';
import { changeOf, inPost, levelOf, leverAlone, look, modelRuns } from '../main-model.js';
import type { Agreement, Settings } from '../study.js';
import type { RunOutcome } from './outcome.js';
import { talentBelow } from './settings.js';
import { STRATEGIES } from './strategies.js';

/** Reputations of those in post, rising. */
const reputations = ({ y: { world } }: View): Float64Array =>
  Float64Array.from(inPost(world), (i) => world.researchers.reputation[i]).sort();

/** Share of those in post who are less able than the one of most repute. */
function rankOfMostReputed({ y: { world } }: View): number {
  const { reputation, ability } = world.researchers;
  const people = inPost(world);
  const first = people.reduce((best, i) => (reputation[i] > reputation[best] ? i : best));
  return mean(people.map((i) => Number(ability[i] < ability[first])));
}

const LOOKS = [
  look('giniOfRepute', (view) => gini(reputations(view))),
  look('top20OfRepute', (view) => topShare(reputations(view), 0.2)),
  look('rankOfMostReputed', rankOfMostReputed),
];

/** Money for a quarter of the people, by lot and to the richest: the rows whose difference is selection alone. */
const BY_LOT = STRATEGIES.findIndex(({ id }) => id === 'random-5-25');
const TO_RICHEST = STRATEGIES.findIndex(({ id }) => id === 'elitarian-5-25');

/**
 * Inequality of success, talent of the most successful, and lottery against selection: the study's capital against the
 * model's reputation, papers and hits that fade.
 */
export function agreements(
  settings: Settings,
  results: readonly RunOutcome[],
  region: Region,
  seed: string,
): Agreement[] {
  const policies = [NO_POLICY, leverAlone('lottery', 1, region)];
  const [runs, byLot] = modelRuns(region, `${seed}/talent-versus-luck`, LOOKS, policies);
  const below = talentBelow(settings);
  const ranks = results.map(({ richestTalent }) => below(richestTalent));
  return [
    row('gini', estimateOf(results.map((run) => run.gini)), levelOf(runs, 'giniOfRepute')),
    row('top20', estimateOf(results.map((run) => run.top20)), levelOf(runs, 'top20OfRepute')),
    row('rank', estimateOf(ranks), levelOf(runs, 'rankOfMostReputed')),
    row('lottery', lotteryOverSelection(results), changeOf('papers', byLot, runs)),
  ].filter(({ study }) => Number.isFinite(study));
}

const lotteryOverSelection = (results: readonly RunOutcome[]): Ratio =>
  ratioOfSums(
    results.map(({ successes }) => successes[BY_LOT]),
    results.map(({ successes }) => successes[TO_RICHEST]),
  );

const CAUSES = {
  en: "The causes differ, so that a likeness in size is no proof of either. The study's capital multiplies: even equal chances spread it ever wider. The model's reputation is papers and hits that fade; it is unequal because output is proportional to ability, which is log-normal, and rises with money, time and team.",
  zh: '成因不同，因此数值相近并不能互相印证。研究中的资本成倍变化，机会均等也会使差距不断扩大。模型中的声誉是逐年衰减的论文与高影响论文，其差距源于产出与能力（对数正态分布）成正比，并随经费、时间和团队增加。',
};

const TEXTS = {
  gini: {
    question: { en: 'Gini coefficient of success', zh: '成功的基尼系数' },
    unit: 'fraction',
    reason: CAUSES,
  },
  top20: {
    question: { en: 'Share of success of the foremost 20%', zh: '最成功 20% 人群的成功占比' },
    unit: 'fraction',
    reason: CAUSES,
  },
  rank: {
    question: {
      en: 'Share of people less talented than the most successful',
      zh: '才能低于最成功者的人数占比',
    },
    unit: 'fraction',
    reason: {
      en: 'They differ, and this is where the models part. In the study talent is the chance to grasp a lucky event, and there are few events. In the model ability stands in the rate of every paper, so that chance averages out over a career.',
      zh: '两者不同，这正是两个模型的分歧所在。研究中才能只是抓住幸运事件的概率，而事件很少；模型中能力进入每篇论文的产出率，运气在职业生涯中相互抵消。',
    },
  },
  lottery: {
    question: {
      en: 'Success where money goes by lot, over that where it is given by selection',
      zh: '抽签分配与择优分配下的成功之比',
    },
    unit: 'ratio',
    reason: {
      en: 'Study: the talented who succeed when a quarter draws 5 by lot, over those when the richest quarter gets it. Model: papers when all awards are drawn by lot among the better half of applicants (lever lottery), over those of the baseline, with common random numbers. The study selects by capital that chance has made, so the lot gains much. In the model review sees ability through its noise, so the lot funds less able people; it also gives fewer second grants to those who hold one, whose returns diminish, and that sets the loss off.',
      zh: '研究：四分之一的人抽签各得 5 时成功的人才数，与同样的钱给最富四分之一时之比。模型：全部资助在较优的一半申请者中抽签时（措施 lottery）的论文数，与基准之比，共用随机数。研究按运气造成的资本择优，因此抽签获益很大。模型中评审虽有误差但能看到能力，抽签会使受资助者能力降低；但也减少了对已有项目者的重复资助（其收益递减），由此抵消了损失。',
    },
  },
} as const;

function row(name: keyof typeof TEXTS, study: Estimate, model: Ratio): Agreement {
  return {
    ...TEXTS[name],
    study: study.value,
    studyError: study.standardError,
    model: model.value,
    modelError: model.standardError,
  };
}
