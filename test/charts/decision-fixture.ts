import type { DecisionContext, NamedGoal } from '../../src/charts/decision/decision-context.js';
import type { Form } from '../../src/charts/sizes.js';
import type { TurningRow } from '../../src/experiment/turning/turning-rows.js';
import { formatNumber } from '../../src/language/numbers.js';
import { sumsOf } from '../../src/language/sums-of-place.js';
import { shownUnit } from '../../src/language/units.js';
import { type Language, words } from '../../src/language/words.js';
import { medinno } from '../../src/model/medinno.js';
import { regionAtPolicy } from '../../src/model/place/yearly.js';
import { scenarioFiles } from '../../src/node/scenario-files.js';
import { limitsOf } from '../../src/results/decision/acceptable.js';
import type { Decision, DecisionGoal, StateInput } from '../../src/results/decision/decision.js';
import { decisionTables } from '../../src/results/decision/decision-tables.js';
import { catalogueOf } from '../../src/scenario/reading/catalogue.js';
import { orThrow } from '../../src/scenario/reading/input-error.js';
import { resolveRegion } from '../../src/scenario/resolve-region.js';

const place = orThrow(resolveRegion('maoming', { ...scenarioFiles, catalogue: catalogueOf(medinno) }));

const WORLDS = 60;
const REPLICATES = 2;

/** Values that cover a range evenly, another order for each step. */
const covering = (step: number, low: number, high: number): Float64Array =>
  Float64Array.from({ length: WORLDS }, (_, n) => low + (high - low) * (((n + 0.5) * step) % 1));

const supply = covering(0.618_034, 0, 1);
const pay = covering(0.754_878, 10, 20);
const wait = covering(0.569_84, 0, 1);
const channel = Float64Array.from({ length: WORLDS }, (_, n) => (n % 2 === 0 ? 1 : 0));

const INPUTS: readonly StateInput[] = [
  { id: 'supply', role: 'uncertainty', kind: 'number', values: supply },
  { id: 'pay', role: 'uncertainty', kind: 'number', values: pay },
  { id: 'wait', role: 'uncertainty', kind: 'number', values: wait },
  { id: 'channel', role: 'structure', kind: 'choice', values: channel },
];

/** An effect in every run: two replicates that lie a little on either side of the world's mean. */
const runsOf = (effect: (world: number) => number): Float64Array =>
  Float64Array.from({ length: WORLDS * REPLICATES }, (_, run) => {
    const world = Math.floor(run / REPLICATES);
    const value = effect(world);
    return value === 0 ? 0 : value + (run % 2 === 0 ? 4 : -4);
  });

const nothing = () => 0;

/** Grants fail where the supply is below 0.4, keeping people where own research has no part in practice. */
const GOALS: readonly DecisionGoal[] = [
  {
    indicator: 'netHealthBenefit',
    part: '',
    unit: 'DALYs (discounted)',
    direction: 1,
    effects: [
      runsOf(nothing),
      runsOf((n) => 1000 * (supply[n] - 0.4)),
      runsOf((n) => 300 * (channel[n] - 0.5) + 6 * (pay[n] - 10)),
    ],
  },
  {
    indicator: 'papers',
    part: '',
    unit: 'papers',
    direction: 1,
    effects: [runsOf(nothing), runsOf((n) => 50 + 20 * wait[n]), runsOf((n) => 80 + 5 * wait[n])],
  },
];

/** Three strategies in sixty worlds, whose effects follow from the inputs by formulas. */
export const DECISION: Decision = {
  strategies: ['none', 'grants', 'people'],
  inputs: INPUTS,
  goals: GOALS,
  limited: [],
  count: WORLDS,
  replicates: REPLICATES,
  leftOut: 0,
};

const lead = (mean: number, clear: boolean) => ({ mean, low: mean - 5, high: mean + 5, clear });

/** A number alone, a form of the model alone by an unclear lead, and two inputs together. */
const TURNING_POINTS: readonly TurningRow[] = [
  {
    winner: 'grants',
    challenger: 'people',
    moved: [{ input: 'supply', supposed: 0.6, before: 0.45, after: 0.42 }],
    distance: 0.18,
    leadBefore: lead(20, true),
    leadAfter: lead(12, true),
  },
  {
    winner: 'grants',
    challenger: 'people',
    moved: [{ input: 'channel', supposed: 0, before: 0, after: 1 }],
    distance: 1,
    leadBefore: lead(20, true),
    leadAfter: lead(3, false),
  },
  {
    winner: 'grants',
    challenger: 'none',
    moved: [
      { input: 'supply', supposed: 0.6, before: 0.48, after: 0.46 },
      { input: 'pay', supposed: 15, before: 18, after: 19 },
    ],
    distance: 0.4,
    leadBefore: lead(20, true),
    leadAfter: lead(12, true),
  },
];

const TEXT: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    none: 'No further policy',
    grants: 'More grants',
    people: 'Keeping people',
    supply: 'supply of good proposals',
    pay: 'pay of a post',
    wait: 'wait for approval',
    channel: 'whether research improves practice',
    netHealthBenefit: 'net health benefit',
    papers: 'papers',
    foot: 'Maoming · 60 worlds',
  },
  zh: {
    none: '不另加政策',
    grants: '增加项目资助',
    people: '留住人才',
    supply: '优质申报的比例',
    pay: '岗位薪酬',
    wait: '审批等待',
    channel: '科研是否改善诊疗',
    netHealthBenefit: '净健康效益',
    papers: '论文',
    foot: '茂名 · 60 种情形',
  },
};

const FORMS: Readonly<Record<Language, readonly string[]>> = {
  en: ['not at all', 'in full'],
  zh: ['完全不', '完全'],
};

const tables = decisionTables(DECISION, { worth: 0.05 });

/** What charts and sections of this decision are made from, or of it with something changed. */
export function decisionContext(
  language: Language,
  form: Form = 'wide',
  more: Partial<DecisionContext> = {},
): DecisionContext {
  const text = TEXT[language];
  const goals = more.decision?.goals ?? GOALS;
  const unitOf = ({ indicator, part }: NamedGoal) =>
    goals.find((goal) => goal.indicator === indicator && goal.part === part)!.unit;
  return {
    ...tables,
    decision: DECISION,
    turningPoints: TURNING_POINTS,
    names: {
      strategy: (id) => text[id],
      study: (id) => text[id] ?? id,
      input: (id) => text[id],
      value: (id, value) => (id === 'channel' ? FORMS[language][value] : formatNumber(value, 3)),
      goal: ({ indicator }) => text[indicator],
      unit: (goal) => shownUnit(unitOf(goal), language, 'total'),
    },
    limits: limitsOf(DECISION, undefined),
    money: {
      currency: 'CNY',
      perDaly: place.region.health.opportunityCost.central,
      sums: sumsOf(regionAtPolicy(place.region)),
    },
    foot: [text.foot, words(language).caveat.general],
    language,
    form,
    ...more,
  };
}
