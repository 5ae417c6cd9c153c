import { median } from 'simple-statistics';
import { normalCdf } from '../../maths/normal.js';
import type { Model } from '../../model/model.js';
import type { Posterior } from '../../scenario/posterior.js';
import type { HistoryRow } from '../../scenario/region/history-row.js';
import { sampleVariance } from '../../statistics/mean.js';
import type { Bank } from '../bank/bank.js';
import { withWiderParameters } from '../bank/known-until.js';
import { type Projection, project } from '../projection/project.js';
import { type PriorInput, priorInputs } from './prior-inputs.js';
import { unreadInputs } from './unread-inputs.js';

/** How much the record says of an input. */
export interface InputLearnt {
  readonly id: string;
  /** Standard deviation after the record over that before it, where the input stands in its prior as a standard normal. */
  readonly spread: number;
  /** Mean after the record there; 0 before it. */
  readonly shift: number;
  /** Whether its spread is below `INFORMED`. */
  readonly informed: boolean;
  /**
   * Its spread over the usual one of inputs that no run reads, which chance alone makes smaller from few draws, as R² is adjusted for
   * the number of regressors; 1 at most. About what many draws would give.
   */
  readonly adjusted: number;
  /** Whether the posterior moves it. */
  readonly fitted: boolean;
  /** Quantiles before and after, in its unit; after it those of the posterior, where it is not fitted the same. */
  readonly prior: { readonly p05: number; readonly p50: number; readonly p95: number };
  readonly posterior: { readonly p05: number; readonly p50: number; readonly p95: number };
}

/** Spread below which the record is said to inform an input: with more, most of what is believed comes from the prior. */
export const INFORMED = 0.7;

export interface Fit {
  readonly inputs: readonly InputLearnt[];
  readonly posterior: Posterior;
  readonly enough: EnoughDraws;
  /** The series after the fit, from the first year of their record to the origin. */
  readonly projection: Projection;
}

/** Whether there are draws enough to say which inputs the record informs. */
export interface EnoughDraws {
  /** Usual spread of inputs that no run reads: what covariances of so few runs with so many observations take by chance; 1 at most. */
  readonly chanceSpread: number;
  /** Informed inputs that would not be so without that; none where draws are enough. */
  readonly doubtful: readonly string[];
  /** Numbers of the record that inputs were held against. */
  readonly observations: number;
  /** Whether nothing can be said: some are doubtful, there are no more draws than numbers, or chance alone would inform what is not. */
  readonly tooFew: boolean;
}

export interface FitOptions {
  readonly origin: number;
  /** Inputs that are fitted at most. */
  readonly most: number;
  readonly model: Model;
}

/**
 * Parameters and figures of a region after its record up to a year was seen. Those of which the record says most are moved, as many
 * as are asked for and are informed at all; the rest keep their prior. A record is one course of events: runs differ from it by
 * chance, measurement and discrepancy too, so that few inputs are learnt.
 */
export function fitTo(
  bank: Bank,
  history: readonly HistoryRow[],
  { origin, most, model: usual }: FitOptions,
): Fit {
  const model = bank.widerAfter === null ? usual : withWiderParameters(usual, bank.widerAfter);
  const inputs = priorInputs(bank, model);
  const unread = unreadInputs(bank);
  const projection = project(bank, history, {
    origin,
    until: origin,
    others: inputs.map(({ column }) => column),
    unread,
  });
  // Of very few runs it may lie above 1, by which no spread is to be taken for smaller than it is.
  const chanceSpread = Math.min(
    1,
    median(unread.map((column, n) => spreadAfter(projection.unread[n], column))),
  );
  const learnt = inputs.map((input, n) => ({
    input,
    after: projection.others[n],
    spread: spreadAfter(projection.others[n], input.column),
  }));
  const moved = [...learnt]
    .sort((a, b) => a.spread - b.spread)
    .slice(0, most)
    .filter(({ spread }) => spread < INFORMED);
  const rows = learnt.map((one): InputLearnt => {
    const fitted = moved.includes(one);
    const prior = quantilesIn(one.input, one.input.column);
    return {
      id: one.input.id,
      spread: one.spread,
      shift: meanOf(one.after) - meanOf(one.input.column),
      informed: one.spread < INFORMED,
      adjusted: Math.min(1, one.spread / chanceSpread),
      fitted,
      prior,
      posterior: fitted ? quantilesIn(one.input, one.after) : prior,
    };
  });
  rows.sort((a, b) => a.spread - b.spread);
  return {
    inputs: rows,
    projection,
    enough: enoughOf(rows, chanceSpread, bank, projection),
    posterior: posteriorOf(bank, moved, origin),
  };
}

const spreadAfter = (after: Float64Array, before: Float64Array): number =>
  Math.sqrt(sampleVariance(after) / sampleVariance(before));

const doubtfulOf = (rows: readonly InputLearnt[]): string[] =>
  rows.filter(({ informed, adjusted }) => informed && adjusted >= INFORMED).map(({ id }) => id);

function enoughOf(
  rows: readonly InputLearnt[],
  chanceSpread: number,
  { runs }: Bank,
  { series }: Projection,
): EnoughDraws {
  const doubtful = doubtfulOf(rows);
  const observations = series.reduce((sum, { used }) => sum + used, 0);
  const draws = new Set(runs.map(({ draw }) => draw)).size;
  const noneByChance = chanceSpread < INFORMED && !rows.some(({ informed }) => informed);
  return {
    chanceSpread,
    doubtful,
    observations,
    tooFew: doubtful.length > 0 || draws <= observations || noneByChance,
  };
}

type Moved = readonly { readonly input: PriorInput; readonly after: Float64Array }[];

/** Values by draw: those of its first replicate. A draw of which every run failed is left out: nothing is known of it after the record. */
function posteriorOf({ runs, scenario }: Bank, moved: Moved, origin: number): Posterior {
  const firsts = new Map<number, number>();
  runs.forEach(({ draw }, run) => {
    if (!firsts.has(draw)) firsts.set(draw, run);
  });
  const numbers = [...firsts.keys()].sort((a, b) => a - b);
  const draws = numbers.map((number) => {
    const run = firsts.get(number)!;
    return Object.fromEntries(moved.map(({ input, after }) => [input.id, valueIn(input, after[run])]));
  });
  const whole = numbers.every((number, n) => number === n + 1);
  return {
    fittedTo: origin,
    seed: scenario.seed,
    ...(whole ? {} : { priorDraws: numbers }),
    draws,
  };
}

const valueIn = ({ valueAt }: PriorInput, place: number): number => valueAt(normalCdf(place));

function quantilesIn(input: PriorInput, places: Float64Array) {
  const sorted = places.slice().sort();
  const at = (share: number) => valueIn(input, sorted[Math.round(share * (sorted.length - 1))]);
  return { p05: at(0.05), p50: at(0.5), p95: at(0.95) };
}

const meanOf = (values: Float64Array): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
