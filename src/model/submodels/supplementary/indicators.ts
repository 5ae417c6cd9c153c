import { FUNDER } from '../../engine/codes.js';
import { perHeadMoney } from '../../engine/per-head.js';
import { SPENDING_KINDS, spendingByKind } from '../../engine/spending.js';
import type { Year } from '../../engine/year.js';
import type { Indicator } from '../../entries/indicator.js';
import { byPerspective } from '../../entries/perspective-parts.js';
import { isFundedFromAbove, OWN_LEVEL, takenWithin } from '../../place/perspective.js';
import type { CallsFlows } from '../calls/flows.js';
import type { ValueParameters } from '../value/parameters.js';
import type { SupplementaryParameters } from './parameters.js';

type SupplementaryYear = Year<
  SupplementaryParameters & Pick<ValueParameters, 'grantsNearby'>,
  unknown,
  Pick<CallsFlows, 'outsideWins'>
>;

const RESEARCH = SPENDING_KINDS.indexOf('research');

/** Money of the grants that were won in the year, over their whole duration, from funders outside that are asked for, and what they gave per head; million CNY. */
function moneyWon({ funders, flows }: SupplementaryYear, counts: (funder: number) => boolean): number {
  let money = 0;
  for (let f: number = FUNDER.firstOutside; f < funders.rows; f++) {
    const outside = f - FUNDER.firstOutside;
    if (counts(outside))
      money += flows.outsideWins[outside] * funders.grantSize[f] + perHeadMoney(funders, f);
  }
  return money;
}

export const supplementaryIndicators: readonly Indicator<SupplementaryYear>[] = [
  {
    id: 'outsideMoneyWon',
    name: { en: 'outside money won', zh: '争取到的外部经费' },
    unit: 'million CNY a year',
    direction: 1,
    kind: 'flow',
    scale: 'extensive',
    status: 'supplementary',
    definition: {
      en: 'money of grants won from funders outside in the year, over their whole duration, and what such funders gave per head. Parts by level: seen from above, only money of budgets above that level is won, and not what others within it would have won (`grantsNearby`)',
      zh: '当年从外部资助方争取到的项目经费（按整个资助期计），以及此类资助方按人头拨付的经费。按层级分列：从上级看，只有来自该级以上预算的经费才算争取到，其中该级范围内其他申请者本会获得的部分不计（`grantsNearby`）',
    },
    leansOn: ['priorAwardWeight', 'reviewNoise'],
    observe: ({ y }) => moneyWon(y, () => true),
    parts: [
      byPerspective(({ y }, level) => {
        if (level === OWN_LEVEL) return moneyWon(y, () => true);
        const won = moneyWon(y, (funder) => isFundedFromAbove(y.region, funder, level));
        return won === 0 ? 0 : (1 - takenWithin(y.region, level, y.p.grantsNearby)) * won;
      }),
    ],
  },
  {
    id: 'researchJobs',
    name: { en: 'jobs in research', zh: '科研岗位就业人数' },
    unit: 'persons',
    direction: 1,
    kind: 'stock',
    scale: 'extensive',
    status: 'supplementary',
    definition: {
      en: 'heads paid: people in research posts and postdocs of programmes',
      zh: '领薪人数：科研岗位人员和专项博士后',
    },
    leansOn: ['postElasticity'],
    observe: ({ people }) => people.inPost + people.postdocs,
  },
  {
    id: 'localIncome',
    name: { en: 'local income beyond that of ordinary care', zh: '超出常规医疗的本地收入' },
    unit: 'million CNY a year',
    direction: 1,
    kind: 'flow',
    scale: 'extensive',
    arbitraryZero: true,
    status: 'supplementary',
    definition: {
      en: 'research money of the year times the local multiplier, which is its difference to that of the same money in ordinary care: 0 unless set',
      zh: '当年科研经费乘以本地乘数，该乘数为同等资金用于科研与用于常规医疗之差；未设定时为 0',
    },
    leansOn: ['localMultiplier'],
    observe: ({ y }) => y.p.localMultiplier * spendingByKind(y.world.ledger, RESEARCH),
  },
];
