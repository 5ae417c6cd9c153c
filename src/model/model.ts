import type { Controls, ControlTable } from './entries/controls.js';
import { type CustomLever, completeLever } from './entries/custom-lever.js';
import type { FlowTable } from './entries/flow.js';
import type { Indicator } from './entries/indicator.js';
import type { Lever } from './entries/lever.js';
import type { ParameterTable, ParameterValues } from './entries/parameter.js';
import type { PriceTable } from './entries/price.js';
import type { PlacedProcess, Step } from './entries/process.js';
import type { StockTable } from './entries/stock.js';
import type { Submodel } from './entries/submodel.js';
import { type ModelParts, processesOf } from './model-parts.js';
import type { Pathway } from './place/pathway.js';
import type { Currency } from './place/region.js';
import { requireNone, requireWhole, taken } from './required-parts.js';

/** A model as a value: everything a simulation needs except the place and its policy. */
export interface Model {
  readonly submodels: readonly Submodel[];
  /** Every number that does not belong to the place: its meaning, range and source. */
  readonly parameters: ParameterTable;
  readonly controls: ControlTable;
  readonly flows: FlowTable;
  readonly stocks: StockTable;
  /** Prices of doses of levers: figures that every region has. */
  readonly prices: PriceTable;
  readonly levers: readonly Lever<Controls, ParameterValues>[];
  readonly indicators: readonly Indicator[];
  readonly pathways: readonly Pathway[];
  readonly schedule: readonly Step[];
  /** What its money is in, where that is not CNY: see `inCurrency`. */
  readonly currency?: Currency;
}

/** Custom parts that can be added to a model. */
export interface Additions {
  readonly submodels?: readonly Submodel[];
  readonly parameters?: ParameterTable;
  readonly controls?: ControlTable;
  readonly flows?: FlowTable;
  readonly stocks?: StockTable;
  readonly prices?: PriceTable;
  readonly levers?: readonly CustomLever[];
  readonly indicators?: readonly Indicator[];
  readonly pathways?: readonly Pathway[];
  readonly processes?: readonly PlacedProcess[];
}

/**
 * A model of these parts.
 * @throws RangeError that lists every name used by two entries of a kind, baselines that name no parameter,
 * parameters behind unknown controls, levers with unknown prices or roles, and parameters outside their own hard bounds
 * @example
 * const { submodels, schedule, pathways } = medinno;
 * defineModel({ submodels, schedule, pathways }).levers.length; // => medinno.levers.length
 */
export function defineModel({ submodels, schedule, pathways, currency }: ModelParts): Model {
  const merged = <Entry>(tableOf: (submodel: Submodel) => Readonly<Record<string, Entry>>) =>
    Object.fromEntries(submodels.flatMap((submodel) => Object.entries(tableOf(submodel))));
  requireWhole({ submodels, schedule, pathways });
  return {
    submodels,
    parameters: merged(({ parameters }) => parameters),
    controls: merged(({ controls }) => controls),
    flows: merged(({ flows }) => flows),
    stocks: merged(({ stocks = {} }) => stocks),
    prices: merged(({ prices }) => prices),
    // A lever that reads some of the controls and parameters accepts all of them.
    levers: submodels.flatMap(({ levers }) => levers) as unknown as Model['levers'],
    indicators: submodels.flatMap(({ indicators }) => indicators),
    pathways,
    schedule,
    ...(currency === undefined ? {} : { currency }),
  };
}

/** Name of the submodel that holds additions outside any submodel. */
const CUSTOM = 'custom';

/**
 * The model with additions; the given model is not changed. Processes at the same place stand in the order given.
 * @throws RangeError where a name is taken, or a process is placed next to an unknown process
 * @example
 * const readings = uncertain({ en: 'readings a paper', zh: '每篇论文的阅读量' }, 'readings', 20, [5, 80], {
 *   source: 'example',
 *   grade: 'D',
 *   hard: [0, 1000],
 * });
 * const mine = extend(medinno, { parameters: { readings } });
 * parameterValues(mine).readings; // => 20
 */
export function extend(model: Model, additions: Additions): Model {
  const {
    submodels = [],
    parameters = {},
    controls = {},
    flows = {},
    stocks = {},
    prices = {},
    levers = [],
    indicators = [],
  } = additions;
  const before = model.submodels.filter(({ id }) => id !== CUSTOM);
  const held = model.submodels.find(({ id }) => id === CUSTOM);
  // Tables are merged by name: a repeated name would silently replace the earlier entry.
  requireNone([
    ...taken('parameter', [...Object.keys(held?.parameters ?? {}), ...Object.keys(parameters)]),
    ...taken('control', [...Object.keys(held?.controls ?? {}), ...Object.keys(controls)]),
    ...taken('flow', [...Object.keys(held?.flows ?? {}), ...Object.keys(flows)]),
    ...taken('stock', [...Object.keys(held?.stocks ?? {}), ...Object.keys(stocks)]),
    ...taken('price', [...Object.keys(held?.prices ?? {}), ...Object.keys(prices)]),
  ]);
  const custom: Submodel = {
    id: CUSTOM,
    title: { en: 'custom', zh: '自定义' },
    parameters: { ...held?.parameters, ...parameters },
    controls: { ...held?.controls, ...controls },
    flows: { ...held?.flows, ...flows },
    stocks: { ...held?.stocks, ...stocks },
    prices: { ...held?.prices, ...prices },
    levers: [...(held?.levers ?? []), ...levers.map(completeLever)],
    indicators: [...(held?.indicators ?? []), ...indicators],
  };
  return defineModel({
    submodels: [...before, ...submodels, custom],
    schedule: withProcesses(model.schedule, additions.processes ?? []),
    pathways: [...model.pathways, ...(additions.pathways ?? [])],
    ...(model.currency === undefined ? {} : { currency: model.currency }),
  });
}

function withProcesses(schedule: readonly Step[], placed: readonly PlacedProcess[]): readonly Step[] {
  const places = placed.map((one) => placeOf(one, schedule));
  const at = (id: string, side: 'before' | 'after') =>
    placed.filter((_, n) => places[n].id === id && places[n].side === side).map((one) => one.process);
  return schedule.map((step) => ({
    ...step,
    processes: step.processes.flatMap((own) => [...at(own.id, 'before'), own, ...at(own.id, 'after')]),
  }));
}

interface Place {
  readonly id: string;
  readonly side: 'before' | 'after';
}

function placeOf(placed: PlacedProcess, schedule: readonly Step[]): Place {
  const place: Place =
    'before' in placed ? { id: placed.before, side: 'before' } : { id: placed.after, side: 'after' };
  const known = processesOf(schedule).map(({ id }) => id);
  if (known.includes(place.id)) return place;
  throw new RangeError(
    `process ${placed.process?.id}: found ${place.side} ${place.id}, expected before or after one of ${known.join(', ')}`,
  );
}
