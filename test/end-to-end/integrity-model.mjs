// A model with a submodel of another author: checks of papers by auditors whom a lever pays for.
import { control, extend, flow, medinno, uncertain } from 'medinno';

const parameters = {
  auditorYield: uncertain(
    { en: 'papers checked by one auditor', zh: '每名审核员核查的论文' },
    'papers',
    4,
    [2, 6],
    {
      grade: 'D',
      source: 'assumed: a test',
    },
  ),
};

const prices = {
  auditor: {
    title: { en: 'price of an auditor', zh: '每名审核员的价格' },
    buys: { en: 'Auditor of papers for a year', zh: '一名论文审核员一年' },
    unit: { en: 'million CNY a year per auditor', zh: '百万元/人·年' },
    hard: [0.001, 100],
    plausible: { range: [0.05, 2] },
    borrow: 'same',
    usual: { value: 0.2, range: [0.1, 0.4], grade: 'D', source: 'assumed: pay of a post' },
  },
};

const auditors = {
  id: 'auditors',
  name: { en: 'paper auditors', zh: '论文审核员' },
  text: { en: 'people who check papers', zh: '核查论文的人员' },
  unit: 'persons',
  range: [0, 50],
  standard: 10,
  price: 'auditor',
  payer: 'government',
  authority: 'government',
  act: (controls, persons) => {
    controls.auditorsAtWork += persons;
  },
  expected: { papersChecked: 1 },
  tradeOff: { en: 'takes money from research', zh: '占用科研经费' },
  source: 'assumed: a test',
};

const papersChecked = {
  id: 'papersChecked',
  name: { en: 'papers checked', zh: '已核查论文' },
  unit: 'papers a year',
  definition: { en: 'papers that auditors checked in the year', zh: '当年由核查人员核查的论文' },
  direction: 1,
  kind: 'flow',
  scale: 'extensive',
  status: 'assumption only',
  leansOn: ['auditorYield'],
  observe: ({ y }) => y.flows.papersChecked,
};

const auditing = {
  id: 'auditing',
  title: { en: 'auditing of papers', zh: '论文审核' },
  parameters,
  controls: {
    auditorsAtWork: control('auditors at work', '在岗审核员', { scale: 'extensive', baseline: 0 }),
  },
  flows: { papersChecked: flow('papers') },
  prices,
  levers: [auditors],
  indicators: [papersChecked],
};

const audit = {
  id: 'audit',
  writes: ['flows.papersChecked'],
  step: ({ p, controls, flows }) => {
    flows.papersChecked += p.auditorYield * controls.auditorsAtWork;
  },
};

export default extend(medinno, {
  submodels: [auditing],
  processes: [{ process: audit, after: 'research' }],
});
