/** What funding makes of the encounters of a run: with common random numbers for every strategy. */
import {
  type Selection,
  type SelectionScratch,
  selectionScratch,
  selectTop,
} from '../../model/engine/select.js';
import { counterOf } from '../../random/purposes.js';
import { uniform } from '../../random/uniform.js';
import { apply, type Encounters } from './encounters.js';
import { chosenOf, type Strategy } from './strategies.js';
import { USE } from './uses.js';
import type { Points } from './world.js';

/** When in a funding period the money is paid; the paper leaves it open. */
export const TIMINGS = ['start', 'end', 'skip-first'] as const;
export type Timing = (typeof TIMINGS)[number];

/** Steps of a funding period: five years of two steps each. */
const PERIOD = 10;

/** Capital of everybody at the start. */
export const START_CAPITAL = 10;

/** Whether money is paid before or after the events of a step, in each step of a run. */
export function paymentAt(timing: Timing, step: number): 'before' | 'after' | null {
  if (timing === 'end') return step % PERIOD === PERIOD - 1 ? 'after' : null;
  if (step % PERIOD !== 0) return null;
  return timing === 'skip-first' && step === 0 ? null : 'before';
}

/** Payments of a run of so many steps. */
export function paymentsIn(timing: Timing, steps: number): number {
  return Array.from({ length: steps }, (_, step) => paymentAt(timing, step)).filter((when) => when !== null)
    .length;
}

/** A run on which every strategy is played. */
export interface Career {
  readonly people: Points;
  readonly encounters: Encounters;
  readonly steps: number;
  readonly timing: Timing;
}

/** Everybody's capital at the end of a run under one strategy. */
export function finalCapital(
  career: Career,
  strategy: Strategy,
  desk = fundingDesk(career.people),
): Float64Array {
  const capital = new Float64Array(career.people.n).fill(START_CAPITAL);
  for (let step = 0; step < career.steps; step++) {
    const when = strategy.kind === 'none' ? null : paymentAt(career.timing, step);
    if (when === 'before') pay(desk, strategy, step, capital);
    apply(career.encounters, step, capital);
    if (when === 'after') pay(desk, strategy, step, capital);
  }
  return capital;
}

/** Working space of payments and the lots of a run, kept from one strategy to the next. */
interface FundingDesk {
  readonly people: Points;
  readonly selection: Selection;
  readonly scratch: SelectionScratch;
  readonly chosen: Uint8Array;
  readonly variates: Float64Array;
  /** Rows at the cut, of whom some are chosen by lot. */
  readonly tied: Int32Array;
  readonly tiedVariates: Float64Array;
}

export function fundingDesk(people: Points): FundingDesk {
  return {
    people,
    selection: { threshold: 0, ties: 0 },
    scratch: selectionScratch(people.n),
    chosen: new Uint8Array(people.n),
    variates: new Float64Array(people.n),
    tied: new Int32Array(people.n),
    tiedVariates: new Float64Array(people.n),
  };
}

function pay(desk: FundingDesk, strategy: Strategy, step: number, capital: Float64Array): void {
  choose(desk, strategy, step, capital);
  const { amount, rest } = strategy;
  const { chosen } = desk;
  for (let i = 0; i < capital.length; i++) capital[i] += rest + (amount - rest) * chosen[i];
}

function choose(desk: FundingDesk, strategy: Strategy, step: number, capital: Float64Array): void {
  const { people, chosen, variates } = desk;
  const count = chosenOf(strategy, people.n);
  if (strategy.kind === 'random') {
    const counter = counterOf(USE.lottery, step);
    for (let i = 0; i < people.n; i++) variates[i] = uniform(people.k0[i], people.k1[i], counter);
    markTop(desk, variates, count, step);
  } else if (count < people.n) markTop(desk, capital, count, step);
  else chosen.fill(1);
}

/** Marks the highest scores; among equal ones at the cut the lot decides, the same lot for every strategy. */
function markTop(
  { people, selection, scratch, chosen, tied, tiedVariates }: FundingDesk,
  score: Float64Array,
  count: number,
  step: number,
): void {
  selectTop(score, people.n, count, scratch, selection);
  const { threshold, ties } = selection;
  const counter = counterOf(USE.tie, step);
  let equal = 0;
  for (let i = 0; i < people.n; i++) {
    chosen[i] = Number(score[i] > threshold);
    if (score[i] !== threshold) continue;
    tied[equal] = i;
    tiedVariates[equal++] = uniform(people.k0[i], people.k1[i], counter);
  }
  selectTop(tiedVariates, equal, ties, scratch, selection);
  let left = selection.ties;
  for (let t = 0; t < equal; t++) {
    const above = tiedVariates[t] > selection.threshold;
    const atCut = tiedVariates[t] === selection.threshold && left-- > 0;
    if (above || atCut) chosen[tied[t]] = 1;
  }
}
