import type { DecisionContext } from '../../src/charts/decision/decision-context.js';
import type { TurningRow } from '../../src/experiment/turning/turning-rows.js';
import type { Decision, DecisionGoal, StateInput } from '../../src/results/decision/decision.js';
import type { DiscoveryRow } from '../../src/results/decision/discovery-rows.js';
import type { InformationRow } from '../../src/results/decision/information-rows.js';
import type {
  AgreementRow,
  RobustnessRow,
  StructureRankRow,
} from '../../src/results/decision/robustness-rows.js';
import { NOTHING_SAID, type SensitivityRow } from '../../src/results/decision/sensitivity-row.js';

type Language = DecisionContext['language'];

const GOAL = { indicator: 'netHealthBenefit', part: '', unit: 'DALYs (discounted)' };

/** What it is called in each language; anything else keeps its id. */
const NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    a: 'Grants',
    b: 'Pay',
    c: 'Nothing more',
    netHealthBenefit: 'net health benefit',
    gap: 'pay gap',
    form: 'form',
  },
  zh: {
    a: '项目',
    b: '待遇',
    c: '不另加政策',
    netHealthBenefit: '净健康效益',
    gap: '收入差距',
    form: '形式',
  },
};

/** Four worlds, in each of which strategies bring what is given, the same in every run. */
export function decisionOf(effects: readonly (readonly number[])[], more: Partial<Decision> = {}): Decision {
  const count = effects[0]?.length ?? 0;
  const inputs: StateInput[] = [
    {
      id: 'gap',
      role: 'uncertainty',
      kind: 'number',
      values: Float64Array.from({ length: count }, (_, n) => n),
    },
    {
      id: 'form',
      role: 'structure',
      kind: 'choice',
      values: Float64Array.from({ length: count }, (_, n) => n % 2),
    },
  ];
  const goal: DecisionGoal = { ...GOAL, direction: 1, effects: effects.map((own) => Float64Array.from(own)) };
  return {
    strategies: ['a', 'b', 'c'].slice(0, effects.length),
    inputs,
    goals: [goal],
    limited: [],
    count,
    replicates: 1,
    leftOut: 0,
    ...more,
  };
}

/** A context without any table, for the tables that a test gives. */
export function decisionContext(
  more: Partial<DecisionContext> = {},
  language: Language = 'en',
): DecisionContext {
  const nameOf = (id: string) => NAMES[language][id] ?? id;
  return {
    robustness: [],
    structureRanks: [],
    agreement: [],
    sensitivity: [],
    noise: [],
    discovery: [],
    information: { choice: null, rows: [] },
    studies: [],
    turningPoints: [],
    limits: [{ indicator: GOAL.indicator, part: '', atLeast: 0, atMost: Infinity }],
    decision: decisionOf([
      [30, 20, 10, -4],
      [10, 10, 10, 10],
      [0, 0, 0, 0],
    ]),
    names: {
      strategy: nameOf,
      study: nameOf,
      input: nameOf,
      value: (_, value) => String(value),
      goal: ({ indicator }) => nameOf(indicator),
      unit: () => ({ word: language === 'en' ? 'DALYs, discounted' : 'DALY，已贴现', times: 1 }),
    },
    money: { currency: 'CNY', perDaly: 40_000, sums: 'millions' },
    foot: ['foot'],
    language,
    form: 'wide',
    ...more,
  };
}

/** A strategy by a measure: value, rank, and in which share of the resamples it is first. */
export const measured = (
  measure: RobustnessRow['measure'],
  rows: readonly (readonly [strategy: string, value: number, rank: number, first: number])[],
): RobustnessRow[] =>
  rows.map(([strategy, value, rank, first]) => ({ ...GOAL, strategy, measure, value, rank, first }));

/** The same order by every measure. */
export const alikeByAll = (first = 1): RobustnessRow[] => [
  ...(['expected', 'maximin', 'lowQuantile', 'minimaxRegret', 'meanRegret'] as const).flatMap((measure) =>
    measured(measure, [
      ['a', 14, 1, first],
      ['b', 10, 2, 1 - first],
      ['c', 0, 3, 0],
    ]),
  ),
  ...(['satisficing', 'starr'] as const).flatMap((measure) =>
    measured(measure, [
      ['a', 0.75, 1, first],
      ['b', 0.5, 2, 1 - first],
      ['c', 0.25, 3, 0],
    ]),
  ),
];

export const inForm = (form: number, first: string, second: string): StructureRankRow[] =>
  [first, second].map((strategy, n) => ({
    ...GOAL,
    structure: 'form',
    form,
    states: 2,
    strategy,
    expected: 10 - n,
    rank: n + 1,
  }));

export const alike = (tau: number | null): AgreementRow => ({
  indicator: GOAL.indicator,
  part: '',
  one: 'expected',
  other: 'starr',
  tau,
});

export const failing = (strategy: string, count: number, more: Partial<DiscoveryRow> = {}): DiscoveryRow => ({
  strategy,
  question: 2 * count <= 60 ? 'fails' : 'holds',
  states: 60,
  failing: count,
  box: null,
  reason: 'belowThreshold',
  trajectory: [],
  second: { boxes: [], share: null },
  ...more,
});

export const ofInput = (
  input: string,
  role: SensitivityRow['role'],
  first: number,
  more: Partial<SensitivityRow> = {},
): SensitivityRow => ({
  ...GOAL,
  strategy: 'a',
  against: 'b',
  input,
  role,
  method: 'givenData',
  ...NOTHING_SAID,
  first,
  firstLow: first - 0.1,
  firstHigh: first + 0.1,
  beyondChance: true,
  ...more,
});

export const worth = (of: string, kind: InformationRow['kind'], value: number): InformationRow => ({
  of,
  kind,
  value,
  low: value / 2,
  high: value * 2,
  beyondChance: kind === 'everything' ? null : value > 0,
});

export const turn = (more: Partial<TurningRow> = {}): TurningRow => ({
  winner: 'a',
  challenger: 'b',
  moved: [{ input: 'gap', supposed: 0, before: 1, after: 2 }],
  distance: 0.4,
  leadBefore: { mean: 5, low: 1, high: 9, clear: true },
  leadAfter: { mean: 3, low: 1, high: 5, clear: true },
  ...more,
});
