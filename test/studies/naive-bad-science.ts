import { normal } from '../../src/random/normal.js';
import {
  BASE_RATE,
  INVESTIGATORS,
  type MethodRules,
  MUTATION_SIZE,
  POWER,
  SAMPLED,
} from '../../src/studies/funding-and-bad-science/selection-of-methods.js';

interface Investigator {
  funds: number;
  rate: number;
  papers: number;
  age: number;
}

/** What a run shows over the last tenth of its steps. */
export interface NaiveHistory {
  readonly falsePositiveRate: number;
  readonly falseDiscoveryRate: number;
  readonly papersPerStep: number;
}

/**
 * The rules of the study read once more, one sentence after the other: a person is an object, every question asks the
 * generator, nothing is looked up. Shares only numbers of the paper with the study's own program.
 */
export function naiveHistory(rules: MethodRules, random: () => number): NaiveHistory {
  const people: Investigator[] = Array.from({ length: INVESTIGATORS }, () => ({
    funds: rules.grant,
    rate: rules.initialFalsePositiveRate,
    papers: 0,
    age: 0,
  }));
  const seen = { papers: 0, wrong: 0, rates: 0, steps: 0 };
  for (let step = 1; step <= rules.steps; step++) {
    let [papers, wrong] = [0, 0];
    for (const person of people) {
      if (person.funds < 1) continue;
      person.funds--;
      const outcome = test(person, rules, random);
      if (outcome !== 'nothing') papers++;
      if (outcome === 'wrong') wrong++;
      if (outcome !== 'nothing') person.papers++;
    }
    for (const person of people) person.age++;
    replaceOne(people, rules, random);
    giveGrant(people, rules, random);
    if (step <= rules.steps - rules.steps / 10) continue;
    seen.papers += papers;
    seen.wrong += wrong;
    seen.rates += people.reduce((sum, { rate }) => sum + rate, 0) / INVESTIGATORS;
    seen.steps++;
  }
  return {
    falsePositiveRate: seen.rates / seen.steps,
    falseDiscoveryRate: seen.wrong / seen.papers,
    papersPerStep: seen.papers / seen.steps,
  };
}

function test(
  { rate }: Investigator,
  rules: MethodRules,
  random: () => number,
): 'right' | 'wrong' | 'nothing' {
  const hypothesisIsTrue = random() < BASE_RATE;
  if (hypothesisIsTrue) {
    if (random() < POWER) return 'right';
    return random() < rules.publishNegative ? 'wrong' : 'nothing';
  }
  const positive = random() < rate;
  if (positive && !(random() < rules.reviewCatch)) return 'wrong';
  return random() < rules.publishNegative ? 'right' : 'nothing';
}

/** Ten of all, in random order. */
function sampleOf(people: readonly Investigator[], random: () => number): Investigator[] {
  const left = [...people];
  return Array.from({ length: SAMPLED }, () => left.splice(Math.floor(random() * left.length), 1)[0]);
}

const firstWithMost = (sample: readonly Investigator[], of: (person: Investigator) => number): Investigator =>
  sample.reduce((best, person) => (of(person) > of(best) ? person : best));

function replaceOne(people: Investigator[], rules: MethodRules, random: () => number): void {
  const gone = firstWithMost(sampleOf(people, random), ({ age }) => age);
  const newcomer = { funds: rules.grant, rate: gone.rate, papers: 0, age: 0 };
  people[people.indexOf(gone)] = newcomer;
  newcomer.rate = firstWithMost(sampleOf(people, random), ({ papers }) => papers).rate;
  if (random() < rules.mutation) newcomer.rate += MUTATION_SIZE * normal(random());
  newcomer.rate = Math.min(1, Math.max(0, newcomer.rate));
}

function giveGrant(people: readonly Investigator[], rules: MethodRules, random: () => number): void {
  const applicants = sampleOf(people, random);
  const mostRigorous = firstWithMost(applicants, ({ rate }) => -rate);
  const winner = {
    random: () => applicants[0],
    publications: () => firstWithMost(applicants, ({ papers }) => papers),
    rigour: () => mostRigorous,
    'modified-lottery': () => applicants.find(({ rate }) => rate <= rules.threshold),
    mixed: () => (random() < rules.share ? mostRigorous : applicants[0]),
  }[rules.funding]();
  if (winner !== undefined) winner.funds += rules.grant;
}
