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
    definition:
      'discounted DALYs averted less the DALYs that the money would have averted in ordinary care, at its cost in the draw and year (`opportunityCost`): all that leaves the budgets of the region’s own level (or up to the level of --perspective) and of payers of no level, less what they earn. Parts by perspective count the budgets up to a level, and of the care that people took along who came from elsewhere and of what hospitals elsewhere lost with patients kept the part that is within it (all of it, in the level above the region, unless `peopleNearby` and `patientsNearby` say less), and of the grants from budgets above it the part that others within it would have won (none unless `grantsNearby` says more); a grant of a funder outside counts from its payer’s level, at its cost, as if the one that it displaces were worth that. Parts for a DALY worth other sums, in products per head, in which transfers cancel but for what raising the money costs; terminal value left out',
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
    definition: 'the same with own research improving neither practice nor adoption',
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
    definition:
      'DALYs averted, discounted to the policy year; from a perspective above the region’s own level less the care that people took along who came from elsewhere within it (`peopleNearby`); parts by level',
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
    definition:
      'money that leaves the budgets of the region’s own level (or up to the level of --perspective) and of payers of no level, less what they earn, discounted to the policy year; from above the region’s own level with what others within the level lose with patients kept and grants won (`patientsNearby`, `grantsNearby`). Parts by the level up to which budgets count',
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
    definition:
      'money that budgets that count give to people of the region without using anything up, less what raising it costs, discounted to the policy year: no cost to the region as a whole',
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
    definition:
      'what ordinary care at the margin costs per DALY averted, by which net health benefit counts money',
    leansOn: ['opportunityCostPosition', 'opportunityCostGrowth'],
    observe: ({ y }) => opportunityCost(y),
  },
];
