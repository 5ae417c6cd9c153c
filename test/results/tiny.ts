import type { Collected } from '../../src/ensemble/collected.js';
import { NO_POLICY } from '../../src/model/engine/policy.js';
import type { Indicator, IndicatorKind } from '../../src/model/entries/indicator.js';
import { medinno } from '../../src/model/medinno.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { region } from '../model/maoming.js';

/** Values of one series: a list over draws x replicates (row-major) for each year. */
export type Years = readonly (readonly number[])[];

/** A series by name (`indicator` or `indicator dimension=value`), its values for each scenario. */
export type Table = Readonly<Record<string, readonly Years[]>>;

export interface Tiny {
  readonly table: Table;
  /** Kind of each indicator; a flow where nothing is said. */
  readonly kinds?: Readonly<Record<string, IndicatorKind>>;
  readonly arbitraryZero?: readonly string[];
  readonly scenarios?: readonly Partial<Scenario>[];
  readonly draws?: readonly number[];
  readonly replicates?: number;
}

const NAMES = ['baseline', 'first', 'second', 'third'];

export function scenarioLike(changes: Partial<Scenario> = {}): Scenario {
  return {
    id: 'baseline',
    title: { en: 'Baseline', zh: '基准' },
    description: { en: '', zh: '' },
    comparator: false,
    region,
    figures: [],
    facts: [],
    policy: NO_POLICY,
    horizon: 2,
    seed: 'tiny',
    representation: 1,
    overrides: {},
    ...changes,
  };
}

function indicatorLike(id: string, kind: IndicatorKind, arbitraryZero: boolean): Indicator {
  return {
    id,
    name: { en: id, zh: id },
    unit: kind === 'flow' ? 'things a year' : 'things',
    definition: { en: id, zh: id },
    direction: 1,
    kind,
    scale: kind === 'ratio' ? 'intensive' : 'extensive',
    arbitraryZero,
    status: 'assumption only',
    leansOn: [],
    observe: () => Number.NaN,
  };
}

/** What an ensemble would have collected, written out by hand. */
export function tinyCollected(tiny: Tiny): Collected {
  const { table, kinds = {}, arbitraryZero = [], scenarios = [], draws = [1, 2], replicates = 2 } = tiny;
  const names = Object.keys(table);
  const [first] = Object.values(table);
  return {
    scenarios: first.map((_, s) => scenarioLike({ id: NAMES[s], ...scenarios[s] })),
    series: names.map((name) => {
      const [id, part = ''] = name.split(' ');
      const indicator = indicatorLike(id, kinds[id] ?? 'flow', arbitraryZero.includes(id));
      return { indicator, part, observe: () => Number.NaN };
    }),
    horizon: first[0].length,
    planned: { draws: draws[0] === 0 ? 0 : draws.length, replicates },
    draws,
    replicates: Array.from({ length: replicates }, (_, r) => r + 1),
    failures: [],
    model: medinno,
    column: (scenario, series, year) => Float64Array.from(table[names[series]][scenario][year]),
  };
}
