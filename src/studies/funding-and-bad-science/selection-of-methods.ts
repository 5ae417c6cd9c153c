/**
 * The agent-based model of Smaldino, Turner and Contreras Kallens (2019), DOI 10.1098/rsos.190194: investigators spend
 * grants on tests of hypotheses, the oldest make room for pupils of the most published, and one grant a step goes
 * to one of ten applicants.
 *
 * Columns instead of objects, and one draw for the whole fate of a test: whether the hypothesis is true, what the test
 * shows and whether it is published are intervals of one number, so that two comparisons say what was published and
 * what of it is false. The comparisons are differences of whole numbers, whose sign bit is the answer: random branches cannot
 * be predicted, and a processor that predicts wrongly a hundred times a step loses more than the sums cost. Random numbers are keyed by
 * step and place in the list of investigators: runs under other rules have common random numbers.
 */
import { hash } from '../../random/hash.js';
import type { Key } from '../../random/keys.js';
import { normal } from '../../random/normal.js';
import { uniform } from '../../random/uniform.js';

export const INVESTIGATORS = 100;
/** Those among whom the oldest dies, the most published becomes a parent, or a grant is given. */
export const SAMPLED = 10;
/** Probability that a hypothesis put to the test is true. */
export const BASE_RATE = 0.1;
/** Probability that the test of a true hypothesis is positive. */
export const POWER = 0.8;
/** Standard deviation of a mutation of the false-positive rate. */
export const MUTATION_SIZE = 0.01;

export const FUNDING_RULES = ['random', 'publications', 'rigour', 'modified-lottery', 'mixed'] as const;
export type FundingRule = (typeof FUNDING_RULES)[number];

/** How a sample of ten is ordered, which decides ties and the winner of a lottery. */
export const SAMPLE_ORDERS = ['shuffled', 'listed'] as const;
export type SampleOrder = (typeof SAMPLE_ORDERS)[number];

/** Everything a run depends on but its random numbers. Probabilities and rates are 0 to 1. */
export interface MethodRules {
  readonly funding: FundingRule;
  /** Size of a grant and of the start-up funds, in tests; whole. */
  readonly grant: number;
  /** Probability that a negative result is published. */
  readonly publishNegative: number;
  /** Probability that review catches a false positive. */
  readonly reviewCatch: number;
  /** Highest false-positive rate that a modified lottery admits. */
  readonly threshold: number;
  /** Share of grants that go to the most rigorous under the mixed rule. */
  readonly share: number;
  readonly initialFalsePositiveRate: number;
  /** Probability that a newcomer's rate differs from the parent's. */
  readonly mutation: number;
  readonly steps: number;
  readonly order: SampleOrder;
}

/** What a run shows; the first three are over the last tenth of its steps. */
export interface MethodHistory {
  /** Mean over investigators and steps. */
  readonly falsePositiveRate: number;
  /** False discoveries among all papers; NaN without papers. */
  readonly falseDiscoveryRate: number;
  readonly papersPerStep: number;
  /** Mean false-positive rate over investigators at `POINTS` evenly spaced steps, the last one included. */
  readonly course: Float64Array;
}

/** Equal cells of a draw: thirty bits leave room for the sign of a difference. */
const CELLS = 1 << 30;

/** Points of the course of a run. */
export const POINTS = 50;

/** Columns of the investigators; their place in the list stays, the person in it changes. */
interface Laboratory {
  /** Tests that can still be paid. */
  readonly funds: Int32Array;
  readonly papers: Int32Array;
  /** Step in which the present investigator began; all founders began in the same. */
  readonly began: Int32Array;
  readonly rate: Float64Array;
  /** A test whose draw, of 2^30, lies below this yields a published false discovery. */
  readonly falseBelow: Int32Array;
  /** A test whose draw lies below this is published. */
  readonly publishedBelow: Int32Array;
  /** A permutation of all places, of which samples are the first ten. */
  readonly places: Int32Array;
}

function founded(rules: MethodRules): Laboratory {
  const laboratory: Laboratory = {
    funds: new Int32Array(INVESTIGATORS).fill(rules.grant),
    papers: new Int32Array(INVESTIGATORS),
    began: new Int32Array(INVESTIGATORS),
    rate: new Float64Array(INVESTIGATORS),
    falseBelow: new Int32Array(INVESTIGATORS),
    publishedBelow: new Int32Array(INVESTIGATORS),
    places: Int32Array.from({ length: INVESTIGATORS }, (_, place) => place),
  };
  for (let i = 0; i < INVESTIGATORS; i++) setRate(laboratory, i, rules.initialFalsePositiveRate, rules);
  return laboratory;
}

/**
 * Sets a false-positive rate and what follows from it. A caught false positive is published with the probability of
 * a negative result, and then it is right.
 */
function setRate(laboratory: Laboratory, i: number, rate: number, rules: MethodRules): void {
  const { publishNegative, reviewCatch } = rules;
  const uncaught = rate * (1 - reviewCatch);
  const missed = BASE_RATE * (1 - POWER) * publishNegative;
  const wrong = missed + (1 - BASE_RATE) * uncaught;
  const right = BASE_RATE * POWER + (1 - BASE_RATE) * (1 - uncaught) * publishNegative;
  laboratory.rate[i] = rate;
  laboratory.falseBelow[i] = Math.round(wrong * CELLS);
  laboratory.publishedBelow[i] = Math.round((wrong + right) * CELLS);
}

/** Counters of a step's draws: investigators take 0 to 99, samples and the rest the numbers after them. */
const DEATH = INVESTIGATORS;
const BIRTH = DEATH + SAMPLED;
const AWARD = BIRTH + SAMPLED;
const WHETHER_MUTATED = AWARD + SAMPLED;
const MUTATED_BY = WHETHER_MUTATED + 1;
const WHETHER_RIGOUR = MUTATED_BY + 1;

/**
 * Every investigator with funds tests a hypothesis. Returns papers and false discoveries in one number, the latter
 * times 2^20.
 */
function science(laboratory: Laboratory, k0: number, k1: number): number {
  const { funds, papers, falseBelow, publishedBelow } = laboratory;
  let published = 0;
  for (let i = 0; i < INVESTIGATORS; i++) {
    const draw = hash(k0, k1, i) >>> 2;
    const funded = -funds[i] >>> 31;
    const paper = funded & ((draw - publishedBelow[i]) >>> 31);
    const wrong = funded & ((draw - falseBelow[i]) >>> 31);
    funds[i] -= funded;
    papers[i] += paper;
    published += paper + (wrong << 20);
  }
  return published;
}

/** Moves ten places drawn without replacement to the front of the permutation, in random order or in that of the list. */
function sample(places: Int32Array, k0: number, k1: number, counter: number, order: SampleOrder): void {
  for (let j = 0; j < SAMPLED; j++) {
    const other = j + Math.floor(uniform(k0, k1, counter + j) * (INVESTIGATORS - j));
    const place = places[other];
    places[other] = places[j];
    places[j] = place;
  }
  if (order === 'listed') places.subarray(0, SAMPLED).sort();
}

/** The first of the sampled with the least value. */
function least(places: Int32Array, column: Int32Array | Float64Array): number {
  let best = places[0];
  for (let j = 1; j < SAMPLED; j++) if (column[places[j]] < column[best]) best = places[j];
  return best;
}

/** The first of the sampled with the greatest value. */
function greatest(places: Int32Array, column: Int32Array | Float64Array): number {
  let best = places[0];
  for (let j = 1; j < SAMPLED; j++) if (column[places[j]] > column[best]) best = places[j];
  return best;
}

/** The first of the sampled whose value is no more than the limit; -1 if there is none. */
function firstWithin(places: Int32Array, column: Float64Array, limit: number): number {
  for (let j = 0; j < SAMPLED; j++) if (column[places[j]] <= limit) return places[j];
  return -1;
}

/** The oldest of ten makes room for a pupil of the most published of another ten, the newcomer's place among them. */
function succession(laboratory: Laboratory, step: number, k0: number, k1: number, rules: MethodRules): void {
  const { funds, papers, began, rate, places } = laboratory;
  sample(places, k0, k1, DEATH, rules.order);
  const newcomer = least(places, began);
  funds[newcomer] = rules.grant;
  papers[newcomer] = 0;
  began[newcomer] = step;
  sample(places, k0, k1, BIRTH, rules.order);
  let inherited = rate[greatest(places, papers)];
  if (uniform(k0, k1, WHETHER_MUTATED) < rules.mutation) {
    inherited += MUTATION_SIZE * normal(uniform(k0, k1, MUTATED_BY));
    inherited = Math.min(1, Math.max(0, inherited));
  }
  setRate(laboratory, newcomer, inherited, rules);
}

/** Place of the winner of a step's grant, or -1 where no applicant qualifies. */
function winner(laboratory: Laboratory, k0: number, k1: number, rules: MethodRules): number {
  const { papers, rate, places } = laboratory;
  switch (rules.funding) {
    case 'random':
      return places[0];
    case 'publications':
      return greatest(places, papers);
    case 'rigour':
      return least(places, rate);
    case 'modified-lottery':
      return firstWithin(places, rate, rules.threshold);
    case 'mixed':
      return uniform(k0, k1, WHETHER_RIGOUR) < rules.share ? least(places, rate) : places[0];
  }
}

function award(laboratory: Laboratory, k0: number, k1: number, rules: MethodRules): void {
  sample(laboratory.places, k0, k1, AWARD, rules.order);
  const place = winner(laboratory, k0, k1, rules);
  if (place >= 0) laboratory.funds[place] += rules.grant;
}

function meanRate(rate: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < INVESTIGATORS; i++) sum += rate[i];
  return sum / INVESTIGATORS;
}

/** One run. All random numbers follow from the key; steps are science, then succession, then the grant. */
export function methodHistory(rules: MethodRules, key: Key): MethodHistory {
  const laboratory = founded(rules);
  const course = new Float64Array(POINTS);
  const { steps } = rules;
  const observedFrom = steps - Math.max(1, Math.floor(steps / 10));
  const seen = { papers: 0, wrong: 0, rates: 0 };
  let point = 0;
  for (let step = 1; step <= steps; step++) {
    const published = liveStep(laboratory, step, key, rules);
    if (step > observedFrom) {
      seen.papers += published & 0xfffff;
      seen.wrong += published >>> 20;
      seen.rates += meanRate(laboratory.rate);
    }
    while (point < POINTS && step * POINTS >= (point + 1) * steps)
      course[point++] = meanRate(laboratory.rate);
  }
  const observed = steps - observedFrom;
  return {
    falsePositiveRate: seen.rates / observed,
    falseDiscoveryRate: seen.wrong / seen.papers,
    papersPerStep: seen.papers / observed,
    course,
  };
}

function liveStep(laboratory: Laboratory, step: number, key: Key, rules: MethodRules): number {
  const k0 = hash(key.k0, key.k1, step);
  const k1 = hash(key.k1, key.k0, step);
  const published = science(laboratory, k0, k1);
  succession(laboratory, step, k0, k1, rules);
  award(laboratory, k0, k1, rules);
  return published;
}
