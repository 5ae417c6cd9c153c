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
    definition:
      'cash out of all payers’ budgets: research, programmes, development, adopted innovations (against the reference), care, pay of research-active posts',
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
    definition:
      'money of all payers for research, institutions’ own included, and for developing products; pay of posts apart',
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
    id: 'programmePaid',
    name: { en: 'programme money paid', zh: '专项已付' },
    unit: 'million CNY a year',
    direction: 0,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: 'cash out of the programme’s payer',
    leansOn: [],
    observe: ({ y }) => y.flows.programmePaid,
  },
  {
    id: 'programmeToCall',
    name: { en: 'programme money passed to the call', zh: '转入竞争性项目的专项经费' },
    unit: 'million CNY a year',
    direction: 0,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: 'part of the programme that its levers could not spend',
    leansOn: [],
    observe: ({ y }) => y.flows.programmeToCall,
  },
  {
    id: 'programmeFund',
    name: { en: 'programme money not yet paid out', zh: '尚未支付的专项经费' },
    unit: 'million CNY',
    direction: 0,
    kind: 'stock',
    scale: 'extensive',
    status: 'assumption only',
    definition: 'money of the programme fund not yet paid out',
    leansOn: [],
    observe: ({ y }) => y.world.state.programmeReserve,
  },
  {
    id: 'programmeAsked',
    name: { en: 'programme money asked', zh: '专项申请额' },
    unit: 'million CNY a year',
    direction: 0,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: 'cost of the programme’s levers at their full doses',
    leansOn: [],
    observe: ({ y }) => y.flows.programmeAsked,
  },
];
