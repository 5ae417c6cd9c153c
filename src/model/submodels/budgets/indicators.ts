import { sum } from '../../../maths/sum.js';
import { SPENDING_KINDS, spendingByKind, spendingByPayer, spendingOfAll } from '../../engine/spending.js';
import type { Year } from '../../engine/year.js';
import type { Indicator } from '../../entries/indicator.js';
import type { Region } from '../../place/region.js';
import type { BudgetsFlows } from './flows.js';

/** Kinds of spending that research and development are made of. */
const RESEARCH_KINDS = (['research', 'core', 'development'] as const).map((kind) =>
  SPENDING_KINDS.indexOf(kind),
);

const payersOf = ({ payers }: Region) => payers.map(({ id }) => id);

export const budgetsIndicators: readonly Indicator<Year<unknown, unknown, BudgetsFlows>>[] = [
  {
    id: 'spending',
    name: { en: 'money paid by all', zh: '各方总支出' },
    unit: 'million CNY a year',
    direction: -1,
    kind: 'flow',
    scale: 'extensive',
    arbitraryZero: true,
    status: 'assumption only',
    definition: {
      en: 'cash out of all payers’ budgets, less what comes back in the year: research, programmes, development, adopted innovations (against the reference), care, pay of research-active posts',
      zh: '所有出资方预算的现金支出，减去当年收回的资金：科研、专项、产品开发、采用创新成果（相对参照值）、诊疗、科研岗位薪酬',
    },
    leansOn: ['adoptionCost'],
    observe: ({ y }) => spendingOfAll(y.world.ledger),
    parts: [
      {
        dimension: 'payer',
        values: payersOf,
        observe: ({ y }, payer) => spendingByPayer(y.world.ledger, payer),
      },
      {
        dimension: 'kind',
        values: () => SPENDING_KINDS,
        observe: ({ y }, kind) => spendingByKind(y.world.ledger, kind),
      },
    ],
  },
  {
    id: 'researchSpending',
    name: { en: 'research and development money', zh: '研发经费' },
    unit: 'million CNY a year',
    direction: 0,
    kind: 'flow',
    scale: 'extensive',
    status: 'literature-anchored',
    definition: {
      en: 'money of all payers for research, institutions’ own included, and for developing products; pay of posts apart',
      zh: '所有出资方用于科研（含机构自有经费）和产品开发的资金；不含岗位薪酬',
    },
    leansOn: ['budgetVolatility'],
    observe: ({ y }) => RESEARCH_KINDS.reduce((sum, kind) => sum + spendingByKind(y.world.ledger, kind), 0),
    parts: [
      {
        dimension: 'payer',
        values: payersOf,
        observe: ({ y }, payer) => spendingByPayer(y.world.ledger, payer, RESEARCH_KINDS),
      },
    ],
  },
  {
    id: 'moneyAsked',
    name: { en: 'money asked of payers', zh: '各方安排资金' },
    unit: 'million CNY a year',
    direction: 0,
    kind: 'flow',
    scale: 'extensive',
    arbitraryZero: true,
    status: 'assumption only',
    definition: {
      en: 'charged to payers’ budgets in the year, before what comes back: money paid and money returned',
      zh: '当年列入各出资方预算的支出，不扣除退回部分：实际支出与退回资金之和',
    },
    leansOn: [],
    observe: ({ y }) => spendingOfAll(y.world.ledger) + sum(y.world.ledger.returned),
    parts: [
      {
        dimension: 'payer',
        values: payersOf,
        observe: ({ y }, payer) => spendingByPayer(y.world.ledger, payer) + y.world.ledger.returned[payer],
      },
    ],
  },
  {
    id: 'moneyReturned',
    name: { en: 'money returned to payers', zh: '退回各方的资金' },
    unit: 'million CNY a year',
    direction: 0,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: {
      en: 'what calls and levers could not commit in the year, what was left of grants whose holders went, and what a fund that guarantees loans gave back once it ended: back to the payers’ budgets',
      zh: '竞争性项目和政策工具当年未能落实的经费，项目负责人离开后的项目余额，以及贷款担保基金终止后退还的部分：退回各出资方预算',
    },
    leansOn: ['fundableShare'],
    observe: ({ y }) => sum(y.world.ledger.returned),
    parts: [
      {
        dimension: 'payer',
        values: payersOf,
        observe: ({ y }, payer) => y.world.ledger.returned[payer],
      },
    ],
  },
  {
    id: 'programmeAsked',
    name: { en: 'programme money asked', zh: '专项所需经费' },
    unit: 'million CNY a year',
    direction: 0,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: {
      en: 'the sum that the programme asks of its payer: equal in strategies of equal money',
      zh: '专项要求其出资方安排的金额：在资金相等的方案中相同',
    },
    leansOn: [],
    observe: ({ y }) => y.flows.programmeAsked,
  },
  {
    id: 'programmePaid',
    name: { en: 'programme money paid', zh: '专项实际支出' },
    unit: 'million CNY a year',
    direction: 0,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: {
      en: 'asked less returned: what the programme costs its payer; below 0 where money comes back after its end',
      zh: '所需经费减退回额：专项使其出资方承担的费用；专项结束后仍有资金退回时小于 0',
    },
    leansOn: [],
    observe: ({ y }) => y.flows.programmeAsked - y.flows.programmeReturned,
  },
  {
    id: 'programmeReturned',
    name: { en: 'programme money returned', zh: '专项退回额' },
    unit: 'million CNY a year',
    direction: 0,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: {
      en: 'back to the programme’s payer: what its levers did not ask for, what call and levers could not commit, what was left of grants whose holders went, and deposits that no loan needs any more',
      zh: '退回专项出资方的资金：其政策工具未申请的部分，竞争性项目和政策工具未能落实的部分，项目负责人离开后的项目余额，以及不再有贷款需要的担保存款',
    },
    leansOn: ['fundableShare'],
    observe: ({ y }) => y.flows.programmeReturned,
  },
  {
    id: 'programmeDoses',
    name: { en: 'full doses of the programme', zh: '专项措施足额所需经费' },
    unit: 'million CNY a year',
    direction: 0,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: {
      en: 'cost of the programme’s levers at their full doses',
      zh: '专项各政策工具按全额力度实施的费用',
    },
    leansOn: [],
    observe: ({ y }) => y.flows.programmeDoses,
  },
  {
    id: 'programmeFund',
    name: { en: 'programme money not yet paid out', zh: '尚未支付的专项经费' },
    unit: 'million CNY',
    direction: 0,
    kind: 'stock',
    scale: 'extensive',
    status: 'assumption only',
    definition: {
      en: 'what running grants of the programme fund are still to be paid',
      zh: '专项经费资助的在研项目尚待支付的金额',
    },
    leansOn: [],
    observe: ({ y }) => y.world.state.programmeReserve,
  },
  {
    id: 'takenFromResearch',
    name: { en: 'research money taken by levers', zh: '政策工具占用的科研经费' },
    unit: 'million CNY a year',
    direction: 0,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: {
      en: 'paid for levers without a programme out of their payers’ local research money, and so lost to the standing call',
      zh: '没有专项的政策工具从其出资方的本地科研经费中列支的金额，常规竞争性项目因此减少同等经费',
    },
    leansOn: [],
    observe: ({ y }) => y.flows.takenFromResearch,
  },
];
