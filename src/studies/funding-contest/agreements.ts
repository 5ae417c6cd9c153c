import { formatEstimate, formatNumber } from '../../language/numbers.js';
import { FUNDER } from '../../model/engine/codes.js';
import { NO_POLICY } from '../../model/engine/policy.js';
import type { View } from '../../model/entries/view.js';
import type { Region } from '../../model/place/region.js';
import { type Ratio, ratioOfSums } from '../../statistics/ratio.js';
import { changeOf, inPost, leverAlone, look, modelRuns, type Observed, ratioOf } from '../main-model.js';
import type { Agreement } from '../study.js';
import { type ContestOutcome, type ContestRules, contestOutcome } from './equilibrium.js';

/** Running grants of the region's call that each person in post holds, with the ability of the holder. */
function holdings({ y: { world } }: View): { grants: number; ability: number }[] {
  const r = world.researchers;
  const slots = [
    [r.grantYears0, r.grantFunder0],
    [r.grantYears1, r.grantFunder1],
    [r.grantYears2, r.grantFunder2],
  ] as const;
  return inPost(world).map((i) => ({
    grants: slots.filter(([years, funder]) => years[i] > 0 && funder[i] === FUNDER.local).length,
    ability: r.ability[i],
  }));
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const LOOKS = [
  look('grantsHeld', (view) => total(holdings(view).map(({ grants }) => grants))),
  look('abilityOfGrants', (view) => total(holdings(view).map(({ grants, ability }) => grants * ability))),
];

/** The lever draws among the better half of the applicants. */
const BETTER_HALF = 0.5;

/**
 * A lottery among the better half of the applicants against selection, in the study at the funding rate of the model and
 * in the model by its lever under common random numbers: what is funded, what applying costs, and what is left.
 */
export function agreements(rules: ContestRules, region: Region, seed: string): Agreement[] {
  const policies = [NO_POLICY, leverAlone('lottery', 1, region)];
  const [chosen, drawn] = modelRuns(region, `${seed}/funding-contest`, LOOKS, policies);
  const payline = Math.min(BETTER_HALF, ratioOf(chosen, ['awardees'], ['applicants']).value);
  const contest = contestOutcome({ ...rules, payline, line: 0 });
  const lottery = contestOutcome({ ...rules, payline, line: BETTER_HALF });
  return [
    valueFunded(
      lottery.fundedValue / contest.fundedValue,
      changeOf('abilityOfGrants', drawn, chosen, 'grantsHeld'),
    ),
    costOfApplying(lottery.waste / contest.waste, changeOf('applicants', drawn, chosen, 'awardees')),
    whatIsLeft(contest, lottery, chosen, drawn),
  ].filter(({ study }) => Number.isFinite(study));
}

const RATIO = 'ratio';

const valueFunded = (study: number, model: Ratio): Agreement => ({
  question: {
    en: 'Value of what is funded: lottery in the better half over selection',
    zh: '所资助对象的价值：前一半抽签与择优之比',
  },
  study,
  studyError: null,
  model: model.value,
  modelError: model.standardError,
  unit: RATIO,
  reason: {
    en: "Both lose, since the lot reaches further down. Value is the idea's in the study and, in the model, the ability of who holds grants of the region's call, by which every rate of output is multiplied. How much is lost depends on how well the panel sees it (setting reliability; parameter reviewNoise) and, in the model, on prior awards, connections and originality, which move the score as well.",
    zh: '抽签会选到排名更靠后者，因此两者都有损失。研究中的价值是项目的价值；模型中则是本地项目持有者的能力，所有产出率均与之成正比。损失多少取决于评审能看到多少（设置 reliability；参数 reviewNoise）；模型中既往资助、关系和原创性也影响得分。',
  },
});

const costOfApplying = (study: number, model: Ratio): Agreement => ({
  question: {
    en: 'Cost of proposals per award: lottery in the better half over selection',
    zh: '每项资助的申请成本：前一半抽签与择优之比',
  },
  study,
  studyError: null,
  model: model.value,
  modelError: model.standardError,
  unit: RATIO,
  reason: {
    en: 'They differ, because the model leaves this out. Applicants of the study work less on a proposal where quality buys less. In the model an application takes a fixed time (applicationTime) whatever the rule; what changes is who applies: those who have won apply more and those who were refused less, and the lot spreads both.',
    zh: '两者不同，因为模型未包含此机制。研究中质量的作用越小，申请者投入越少。模型中每次申请占用固定时间（applicationTime），与分配规则无关；改变的是由谁申请：获资助者更多申请，落选者更少申请，抽签使二者分散。',
  },
});

/** Net value of the study, papers of the model: what the lottery adds, over what selection funds or brings. */
function whatIsLeft(
  contest: ContestOutcome,
  lottery: ContestOutcome,
  chosen: readonly Observed[],
  drawn: readonly Observed[],
): Agreement {
  const gain = changeOf('papers', drawn, chosen);
  const papers = perAward('papers', drawn, chosen);
  const findings = perAward('discoveries', drawn, chosen);
  return {
    question: {
      en: 'What a lottery in the better half adds to what is left after all costs',
      zh: '前一半抽签在扣除各项成本后的增量',
    },
    study: (lottery.netValue - contest.netValue) / contest.fundedValue,
    studyError: null,
    model: gain.value - 1,
    modelError: gain.standardError,
    unit: 'fraction of what selection brings',
    reason: {
      en: `Net value over the value funded in the study; in the model papers of the region, which already lack the time that applications take: a difference of ${papers} papers and ${findings} findings per award. The study's lottery gains by the proposals that no longer need polish, which the model does not know. The model's gives fewer second grants to the same people, and returns diminish, which sets off the ability it loses.`,
      zh: `研究中为净价值增量与获资助价值之比；模型中为本地论文数的变化（申请占用的时间已扣除）：每项资助相差 ${papers} 篇论文、${findings} 项发现。研究中抽签的收益来自无须反复打磨的申请书，模型未包含这一点；模型中抽签减少了对同一人的重复资助，因收益递减，抵消了能力上的损失。`,
    },
  };
}

/** Difference between the policies per award of the second, with its standard error, as text. */
function perAward(id: string, drawn: readonly Observed[], chosen: readonly Observed[]): string {
  const { value, standardError } = ratioOfSums(
    drawn.map((of, run) => of(id) - chosen[run](id)),
    chosen.map((of) => of('awardees')),
  );
  const { mean } = formatEstimate(value, value - standardError, value + standardError, { signed: true });
  return `${mean} ± ${formatNumber(standardError, 2)}`;
}
