/**
 * The funding cycle of `reference.c` on the engine's own draws and columns.
 *
 * N researchers, 30 ticks. At the start ability = exp(0.5·z), age uniform on 28 to 64, stock = wealth = 0.
 * Tick: score = ability·exp(0.3·z) + 0.5·ln(1 + stock), the best fifth are funded (ties: lower row);
 * papers ~ Poisson(2·ability·sqrt(2)) if funded, else Poisson(0.5·ability); stock = 0.85·stock + papers; the funded gain
 * wealth 2. Whoever passes 65, or goes unfunded for the fourth time running, is replaced by an entrant of 28.
 */
import { exp } from '../../src/maths/exp.js';
import { log } from '../../src/maths/log.js';
import {
  type Selection,
  type SelectionScratch,
  selectionScratch,
  selectTop,
} from '../../src/model/engine/select.js';
import { childWord0, childWord1 } from '../../src/random/child-key.js';
import { normalColumn, poissonColumn, uniformColumn } from '../../src/random/columns.js';
import { CHANNEL, replicateKey } from '../../src/random/keys.js';
import { logNormal } from '../../src/random/normal.js';
import { counterOf, PURPOSE } from '../../src/random/purposes.js';
import { uniform } from '../../src/random/uniform.js';

export const TICKS = 30;
const FUNDED_SHARE = 0.2;
const GRANT = 2;
/** Expected papers per unit of ability: unfunded, funded. */
const OUTPUT = Float64Array.of(0.5, 2 * Math.sqrt(GRANT));
const KEPT_STOCK = 0.85;
const FIRST_AGE = 28;
const LAST_AGE = 65;
const DRY_TICKS = 4;

interface Researchers {
  readonly n: number;
  readonly k0: Int32Array;
  readonly k1: Int32Array;
  readonly ability: Float64Array;
  readonly stock: Float64Array;
  readonly wealth: Float64Array;
  readonly score: Float64Array;
  readonly age: Int32Array;
  readonly dry: Int32Array;
  readonly leaving: Int32Array;
  readonly drawn: Float64Array;
  readonly expected: Float64Array;
  readonly papers: Float64Array;
}

/** What a run did; counts are per researcher and tick, `cpuMs` leaves out the set-up as the reference does. */
export interface FundingCycle {
  readonly cpuMs: number;
  readonly papers: number;
  readonly giniStock: number;
  readonly giniWealth: number;
  readonly meanAge: number;
  readonly retire: number;
  readonly quit: number;
}

/** One run of `n` researchers; the same seed gives the same run. */
export function fundingCycle(n: number, seed: string): FundingCycle {
  const people = founders(n, seed);
  const scratch = selectionScratch(n);
  const selection: Selection = { threshold: 0, ties: 0 };
  const before = process.cpuUsage();
  const totals = { papers: 0, ages: 0, retire: 0, quit: 0 };
  for (let tick = 0; tick < TICKS; tick++) step(people, tick, scratch, selection, totals);
  const spent = process.cpuUsage(before);
  const agentTicks = n * TICKS;
  return {
    cpuMs: (spent.user + spent.system) / 1000,
    papers: totals.papers / agentTicks,
    giniStock: gini(people.stock),
    giniWealth: gini(people.wealth),
    meanAge: totals.ages / agentTicks,
    retire: totals.retire / agentTicks,
    quit: totals.quit / agentTicks,
  };
}

interface Totals {
  papers: number;
  ages: number;
  retire: number;
  quit: number;
}

function step(
  people: Researchers,
  tick: number,
  scratch: SelectionScratch,
  selection: Selection,
  totals: Totals,
): void {
  scoreAll(people, counterOf(PURPOSE.reviewNoise, tick));
  selectTop(people.score, people.n, Math.floor(FUNDED_SHARE * people.n), scratch, selection);
  fund(people, selection.threshold, selection.ties);
  totals.papers += publish(people, counterOf(PURPOSE.papers, tick));
  const leavers = listLeavers(people);
  const retiring = countRetiring(people, leavers);
  replace(people, leavers, tick);
  totals.retire += retiring;
  totals.quit += leavers - retiring;
  totals.ages += sumOfAges(people);
}

function scoreAll({ n, k0, k1, ability, stock, drawn, score }: Researchers, counter: number): void {
  uniformColumn(n, k0, k1, counter, drawn);
  normalColumn(n, drawn, score);
  for (let i = 0; i < n; i++) score[i] = ability[i] * exp(0.3 * score[i]) + 0.5 * log(1 + stock[i]);
}

/** Pays the grants and sets everybody's expected papers. */
function fund(people: Researchers, threshold: number, ties: number): void {
  const { n, ability, wealth, score, dry, expected } = people;
  let left = ties;
  for (let i = 0; i < n; i++) {
    let funded = Number(score[i] > threshold);
    if (score[i] === threshold && left-- > 0) funded = 1;
    expected[i] = ability[i] * OUTPUT[funded];
    wealth[i] += GRANT * funded;
    dry[i] = (dry[i] + 1) * (1 - funded);
  }
}

/** Draws everybody's papers and returns their sum. */
function publish({ n, k0, k1, stock, drawn, expected, papers }: Researchers, counter: number): number {
  uniformColumn(n, k0, k1, counter, drawn);
  poissonColumn(n, drawn, expected, papers);
  let all = 0;
  for (let i = 0; i < n; i++) {
    all += papers[i];
    stock[i] = KEPT_STOCK * stock[i] + papers[i];
  }
  return all;
}

/** Ages everybody, lists the rows of those who leave and returns how many they are. */
function listLeavers({ n, age, dry, leaving }: Researchers): number {
  let leavers = 0;
  for (let i = 0; i < n; i++) {
    const years = age[i] + 1;
    age[i] = years;
    leaving[leavers] = i;
    // 1 if too old or too long unfunded, without a branch: the sign bit of either difference.
    leavers += ((LAST_AGE - years) | (DRY_TICKS - 1 - dry[i])) >>> 31;
  }
  return leavers;
}

function countRetiring({ age, leaving }: Researchers, leavers: number): number {
  let retiring = 0;
  for (let j = 0; j < leavers; j++) retiring += age[leaving[j]] > LAST_AGE ? 1 : 0;
  return retiring;
}

function sumOfAges({ n, age }: Researchers): number {
  let sum = 0;
  for (let i = 0; i < n; i++) sum += age[i];
  return sum;
}

/** An entrant's key descends from the leaver's, so that nobody else's random numbers depend on who left. */
function replace(people: Researchers, leavers: number, tick: number): void {
  const { k0, k1, ability, stock, wealth, age, dry, leaving, drawn } = people;
  for (let j = 0; j < leavers; j++) {
    const i = leaving[j];
    const word0 = childWord0(k0[i], k1[i], CHANNEL.hire, tick, 0);
    const word1 = childWord1(k0[i], k1[i], CHANNEL.hire, tick, 0);
    k0[i] = word0;
    k1[i] = word1;
    drawn[j] = uniform(word0, word1, ABILITY);
  }
  normalColumn(leavers, drawn, drawn);
  for (let j = 0; j < leavers; j++) {
    const i = leaving[j];
    ability[i] = exp(0.5 * drawn[j]);
    stock[i] = 0;
    wealth[i] = 0;
    age[i] = FIRST_AGE;
    dry[i] = 0;
  }
}

const ABILITY = counterOf(PURPOSE.ability, 0);
const AGE = counterOf(PURPOSE.age, 0);

function founders(n: number, seed: string): Researchers {
  const root = replicateKey(seed, 1);
  const people: Researchers = {
    n,
    k0: new Int32Array(n),
    k1: new Int32Array(n),
    ability: new Float64Array(n),
    stock: new Float64Array(n),
    wealth: new Float64Array(n),
    score: new Float64Array(n),
    age: new Int32Array(n),
    dry: new Int32Array(n),
    leaving: new Int32Array(n + 1),
    drawn: new Float64Array(n),
    expected: new Float64Array(n),
    papers: new Float64Array(n),
  };
  for (let i = 0; i < n; i++) {
    people.k0[i] = childWord0(root.k0, root.k1, CHANNEL.founder, 0, i);
    people.k1[i] = childWord1(root.k0, root.k1, CHANNEL.founder, 0, i);
    people.ability[i] = logNormal(uniform(people.k0[i], people.k1[i], ABILITY), 0, 0.5);
    people.age[i] = FIRST_AGE + Math.floor(37 * uniform(people.k0[i], people.k1[i], AGE));
  }
  return people;
}

function gini(values: Float64Array): number {
  const n = values.length;
  const sum = sumOf(values);
  return sum > 0 ? (2 * rankedSum(Float64Array.from(values).sort())) / (n * sum) - (n + 1) / n : 0;
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum;
}

function rankedSum(sorted: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < sorted.length; i++) sum += (i + 1) * sorted[i];
  return sum;
}
