import { sum } from '../../../maths/sum.js';
import type { Year } from '../../engine/year.js';
import type { Indicator } from '../../entries/indicator.js';
import { byPerspective } from '../../entries/perspective-parts.js';
import type { View } from '../../entries/view.js';
import { perspectiveOf, takenWithin } from '../../place/perspective.js';
import { LEANS_OF_HEALTH } from '../../population/leans-of-health.js';
import { type OpportunityCostYear, opportunityCost } from '../../population/opportunity-cost.js';
import type { CallsFlows } from '../calls/flows.js';
import type { HealthFlows } from '../health/flows.js';
import type { PatientsFlows } from '../patients/flows.js';
import { budgetCost, moneyOf, socialCost } from './money.js';
import type { ValueParameters } from './parameters.js';

type ValueYear = Year<
  OpportunityCostYear['p'] & ValueParameters,
  unknown,
  HealthFlows & Pick<PatientsFlows, 'keptSurplus'> & Pick<CallsFlows, 'outsidePaid'>
>;

/** Alternative worths of a DALY, in products per head of the region; ordinary care is then one use of money among others. */
const GDP_SHARES = [0.63, 1, 3];

const CNY = 1e6;

/** Discounted DALYs averted less discounted money (million CNY) over the cost or worth of a DALY (CNY). */
const netBenefit = ({ discount }: View<ValueYear>, dalys: number, money: number, cnyPerDaly: number) =>
  discount * (dalys - (money * CNY) / cnyPerDaly);

/** DALYs averted among the people who count: care of people who came from elsewhere was lost there, as far as that is within the level. */
const gained = (y: ValueYear, dalys: number, level: number): number =>
  dalys - takenWithin(y.region, level, y.p.peopleNearby) * y.flows.poachedCare;

/** Net benefit from a level of the region, at the cost of a DALY in ordinary care. */
function atCost(view: View<ValueYear>, dalys: number, level: number): number {
  const { y } = view;
  return netBenefit(view, gained(y, dalys, level), budgetCost(moneyOf(y, level)), opportunityCost(y));
}

/** Net benefit from the region's perspective, at a worth of a DALY of so many products per head. */
function atWorth(view: View<ValueYear>, dalys: number, products: number): number {
  const { y } = view;
  const level = perspectiveOf(y.region);
  const money = socialCost(moneyOf(y, level), y.p.publicFundsCost);
  return netBenefit(view, gained(y, dalys, level), money, products * y.region.gdpPerHead);
}

const netBenefitOf = (
  dalys: (flows: HealthFlows) => number,
): Pick<Indicator<ValueYear>, 'observe' | 'parts'> => ({
  observe: (view) => atCost(view, dalys(view.y.flows), perspectiveOf(view.y.region)),
  parts: [
    {
      dimension: 'gdp',
      values: () => GDP_SHARES.map(String),
      observe: (view, n) => atWorth(view, dalys(view.y.flows), GDP_SHARES[n]),
    },
    byPerspective((view, level) => atCost(view, dalys(view.y.flows), level)),
  ],
});

const LEANS = [...LEANS_OF_HEALTH, 'adoptionCost', 'opportunityCostPosition', 'productProfit'];

export const valueIndicators: readonly Indicator<ValueYear>[] = [
  {
    id: 'netHealthBenefit',
    name: { en: 'net health benefit', zh: '净健康效益' },
    unit: 'DALYs (discounted) a year',
    direction: 1,
    kind: 'flow',
    scale: 'extensive',
    arbitraryZero: true,
    status: 'assumption only',
    definition: {
      en: 'discounted DALYs averted less the DALYs that the money would have averted in ordinary care, at its cost in the draw and year (`opportunityCost`): all that leaves the budgets of the region’s own level (or up to the level of --perspective) and of payers of no level, less what they earn. Parts by perspective count the budgets up to a level, and of the care that people took along who came from elsewhere and of what hospitals elsewhere lost with patients kept the part that is within it (all of it, in the level above the region, unless `peopleNearby` and `patientsNearby` say less), and of the grants from budgets above it the part that others within it would have won (none unless `grantsNearby` says more); a grant of a funder outside counts from its payer’s level, at its cost, as if the one that it displaces were worth that. Parts for a DALY worth other sums, in products per head, in which transfers, and losses that loan guarantees bear for others, cancel but for what raising the money costs; terminal value left out',
      zh: '贴现后避免的 DALY，减去同样资金用于常规医疗本可避免的 DALY，后者按该组参数、该年份的常规医疗成本计（`opportunityCost`）；资金指从本级（或 --perspective 所指层级及以下）预算以及不属任何一级的出资方流出的全部资金，减去其收入。按视角分列时，计入某一层级及以下的预算；来自外地的人员从当地带走的诊疗、外地医院因患者被留住而受的损失，只计该层级范围内的部分（在本地上一级为全部，除非 `peopleNearby` 和 `patientsNearby` 取值较小）；来自该级以上预算的资助，计入该层级范围内其他申请者本会获得的部分（默认不计，除非 `grantsNearby` 取值较大）；外部资助方的资助自其出资方所在层级起按其成本计，视同被其挤掉的资助具有同等价值。另按一个 DALY 的其他价值分列，以人均 GDP 的倍数计，此时转移支付以及贷款担保代偿的损失相互抵消，仅余筹资成本；不含期末价值',
    },
    leansOn: LEANS,
    ...netBenefitOf(({ averted }) => sum(averted)),
  },
  {
    id: 'netHealthBenefitWithoutPractice',
    name: { en: 'net health benefit, practice channel off', zh: '净健康效益（不计医疗实践渠道）' },
    unit: 'DALYs (discounted) a year',
    direction: 1,
    kind: 'flow',
    scale: 'extensive',
    arbitraryZero: true,
    status: 'assumption only',
    definition: {
      en: 'the same with own research improving neither practice nor adoption',
      zh: '同上，但本地科研既不改善诊疗实践，也不加快采用',
    },
    leansOn: LEANS_OF_HEALTH,
    ...netBenefitOf(({ avertedWithoutPractice }) => sum(avertedWithoutPractice)),
  },
  {
    id: 'discountedDalys',
    name: { en: 'discounted DALYs averted', zh: '避免的 DALY（贴现后）' },
    unit: 'DALYs a year',
    direction: 1,
    kind: 'flow',
    scale: 'extensive',
    arbitraryZero: true,
    status: 'assumption only',
    definition: {
      en: 'DALYs averted, discounted to the policy year; from a perspective above the region’s own level less the care that people took along who came from elsewhere within it (`peopleNearby`); parts by level',
      zh: '避免的 DALY，贴现至政策年；视角高于本级时，减去外来人员从该层级范围内其他地方带走的诊疗（`peopleNearby`）；按层级分列',
    },
    leansOn: LEANS_OF_HEALTH,
    observe: ({ y, discount }) => discount * gained(y, sum(y.flows.averted), perspectiveOf(y.region)),
    parts: [byPerspective(({ y, discount }, level) => discount * gained(y, sum(y.flows.averted), level))],
  },
  {
    id: 'discountedSpending',
    name: { en: 'discounted net cost', zh: '贴现净成本' },
    unit: 'million CNY a year',
    direction: -1,
    kind: 'flow',
    scale: 'extensive',
    arbitraryZero: true,
    status: 'assumption only',
    definition: {
      en: 'money that leaves the budgets of the region’s own level (or up to the level of --perspective) and of payers of no level, less what they earn, discounted to the policy year; from above the region’s own level with what others within the level lose with patients kept and grants won (`patientsNearby`, `grantsNearby`). Parts by the level up to which budgets count',
      zh: '从本级（或 --perspective 所指层级及以下）预算以及不属任何一级的出资方流出的资金，减去其收入，贴现至政策年；视角高于本级时，含该层级范围内其他单位因患者被留住和资助被争取而受的损失（`patientsNearby`、`grantsNearby`）。按所计预算的最高层级分列',
    },
    leansOn: [],
    observe: ({ y, discount }) => discount * budgetCost(moneyOf(y, perspectiveOf(y.region))),
    parts: [byPerspective(({ y, discount }, level) => discount * budgetCost(moneyOf(y, level)))],
  },
  {
    id: 'discountedTransfers',
    name: { en: 'discounted transfers that cancel', zh: '相互抵消的贴现转移支付' },
    unit: 'million CNY a year',
    direction: 0,
    kind: 'flow',
    scale: 'extensive',
    arbitraryZero: true,
    status: 'assumption only',
    definition: {
      en: 'money that budgets that count give to people of the region without using anything up, less what raising it, and raising what loan guarantees lose, costs, discounted to the policy year: no cost to the region as a whole',
      zh: '计入的预算支付给本地人员而不消耗任何资源的资金，减去其筹资成本和贷款担保损失的筹资成本，贴现至政策年：对本地整体不构成成本',
    },
    leansOn: ['publicFundsCost'],
    observe: ({ y, discount }) => {
      const money = moneyOf(y, perspectiveOf(y.region));
      return discount * (budgetCost(money) - socialCost(money, y.p.publicFundsCost));
    },
  },
  {
    id: 'opportunityCost',
    name: { en: 'cost of a DALY in ordinary care', zh: '常规医疗每 DALY 成本' },
    unit: 'CNY per DALY',
    direction: 0,
    kind: 'ratio',
    scale: 'intensive',
    status: 'literature-anchored',
    definition: {
      en: 'what ordinary care at the margin costs per DALY averted, by which net health benefit counts money',
      zh: '边际常规医疗每避免一个 DALY 的成本，净健康效益按此折算资金',
    },
    leansOn: ['opportunityCostPosition', 'opportunityCostGrowth'],
    observe: ({ y }) => opportunityCost(y),
  },
];
