import { describe, expect, it } from 'vitest';
import { isAcceptable, limitsOf } from '../../../src/results/decision/acceptable.js';
import { type Decision, expectedPayoffs } from '../../../src/results/decision/decision.js';
import { decisionTables } from '../../../src/results/decision/decision-tables.js';
import { discoveryRows } from '../../../src/results/decision/discovery-rows.js';
import { valuesOfInformation } from '../../../src/results/decision/information-rows.js';
import { leadingPair, outcomesOf } from '../../../src/results/decision/outcomes.js';
import { robustnessTables } from '../../../src/results/decision/robustness-rows.js';
import { type Effects, madeDecision } from './made-decision.js';

/** Bold gains 3 where the gap is small and loses 3 elsewhere; careful always gains 0.5. */
const BOLD: Effects = ({ gap }) => [0, gap < 0.5 ? 3 : -3, 0.5];

const limits = (decision: Decision) => limitsOf(decision, undefined);

describe('robustness of strategies', () => {
  const decision = madeDecision(({ gap }) => [0, gap < 0.75 ? 3 : -3, 0.5]);
  const { robustness, structureRanks, agreement } = robustnessTables(decision, limits(decision));
  const of = (strategy: string, measure: string) =>
    robustness.find((row) => row.strategy === strategy && row.measure === measure)!;

  it('is by every measure what a hand works out', () => {
    // Three quarters of the states at 3, one at -3.
    expect(of('bold', 'expected').value).toBeCloseTo(1.5, 6);
    expect(of('bold', 'maximin').value).toBe(-3);
    expect(of('bold', 'satisficing').value).toBeCloseTo(0.75, 6);
    expect(of('bold', 'starr').value).toBeCloseTo(0.75, 6);
    expect(of('bold', 'minimaxRegret').value).toBe(3.5);
    expect(of('bold', 'meanRegret').value).toBeCloseTo(0.25 * 3.5, 6);
    expect(of('careful', 'minimaxRegret').value).toBe(2.5);
  });

  it('counts as acceptable the states in which all limits are kept, whatever goal is looked at', () => {
    const both = [
      { indicator: 'netHealthBenefit', part: '', atLeast: 0, atMost: Number.POSITIVE_INFINITY },
      { indicator: 'netHealthBenefit', part: '', atLeast: Number.NEGATIVE_INFINITY, atMost: 1 },
    ];
    const { robustness: rows } = robustnessTables(decision, both);
    const shares = rows.filter(({ measure }) => measure === 'satisficing');
    // Bold gains 3, which is too much, or loses 3.
    expect(shares.map(({ strategy, value }) => [strategy, value])).toEqual([
      ['none', 1],
      ['bold', 0],
      ['careful', 1],
    ]);
    for (const { strategy, value } of shares) {
      const held = isAcceptable(decision, decision.strategies.indexOf(strategy), both);
      expect(value).toBe(held.filter((own) => own).length / held.length);
    }
    expect(shares.find(({ strategy }) => strategy === 'bold')!.first).toBe(0);
  });

  it('may rank strategies otherwise by each, which shows in how alike the measures are', () => {
    expect([of('bold', 'expected').rank, of('careful', 'expected').rank]).toEqual([1, 2]);
    expect([of('bold', 'maximin').rank, of('careful', 'maximin').rank]).toEqual([3, 1]);
    const pair = agreement.find(({ one, other }) => one === 'expected' && other === 'maximin')!;
    expect(pair.tau).toBeLessThan(1);
  });

  it('has the chance of being first under resampling', () => {
    const first = ['none', 'bold', 'careful'].map((strategy) => of(strategy, 'expected').first);
    expect(first.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
    expect(first[1]).toBeGreaterThan(0.95);
  });

  it('is said for each form of a structure', () => {
    const turning = madeDecision(({ form }) => [0, form === 0 ? 1 : -1, 0.5]);
    const { structureRanks: rows } = robustnessTables(turning, limits(turning));
    expect(rows.filter(({ form }) => form === 0).map(({ rank }) => rank)).toEqual([3, 1, 2]);
    expect(rows.filter(({ form }) => form === 1).map(({ rank }) => rank)).toEqual([2, 3, 1]);
    expect(structureRanks.map(({ structure }) => structure)).toEqual(new Array(6).fill('form'));
  });

  it('turns round where less is better', () => {
    const costly = madeDecision(() => [0, 2, 1], { direction: -1 });
    const { robustness: rows } = robustnessTables(costly, limits(costly));
    expect(rows.filter(({ measure }) => measure === 'expected').map(({ rank }) => rank)).toEqual([1, 3, 2]);
  });

  it('is nothing of one strategy or of few states', () => {
    const alone = madeDecision(() => [1], { strategies: ['none'] });
    const few = madeDecision(BOLD, { states: 4 });
    for (const decided of [alone, few])
      expect(robustnessTables(decided, limits(decided)).robustness).toEqual([]);
  });
});

describe('what is acceptable', () => {
  const decision = madeDecision(BOLD);

  it('is unless said that the first goal is not worse than without any policy', () => {
    expect(limits(decision)).toEqual([
      { indicator: 'netHealthBenefit', part: '', atLeast: 0, atMost: Number.POSITIVE_INFINITY },
    ]);
    const costly = madeDecision(BOLD, { direction: -1 });
    expect(limits(costly)[0]).toMatchObject({ atLeast: Number.NEGATIVE_INFINITY, atMost: 0 });
  });

  it('is judged by the mean over replicates, every limit', () => {
    const held = isAcceptable(decision, 1, limits(decision));
    expect(held).toEqual(Array.from(decision.inputs[0].values, (gap) => gap < 0.5));
    const both = [
      { indicator: 'netHealthBenefit', part: '', atLeast: 0, atMost: 2 },
      { indicator: 'netHealthBenefit', part: '', atLeast: -9, atMost: 9 },
    ];
    expect(isAcceptable(decision, 2, both).every((own) => own)).toBe(true);
    expect(isAcceptable(decision, 1, both).some((own) => own)).toBe(false);
  });

  it('must have been observed', () => {
    const other = [{ indicator: 'papers', part: '', atLeast: 0, atMost: 1 }];
    expect(() => isAcceptable(decision, 0, other)).toThrow('papers was not observed');
  });
});

describe('when a strategy fails', () => {
  it('is a box of the inputs that decide it, with its second opinion', () => {
    const decision = madeDecision(({ gap, cost }) => [0, gap > 0.6 && cost > 0.5 ? -1 : 1, 1]);
    const bold = discoveryRows(decision, limits(decision))[1];
    expect(bold).toMatchObject({ strategy: 'bold', question: 'fails', reason: null });
    expect(bold.box!.limits.map(({ input, high }) => [input, high])).toEqual([
      ['gap', null],
      ['cost', null],
    ]);
    expect(bold.box!.limits[0].low).toBeCloseTo(0.6, 1);
    expect(bold.box!.coverage).toBeGreaterThan(0.9);
    expect(bold.box!.density).toBeGreaterThan(0.9);
    expect(bold.second.share).toBeGreaterThan(0.9);
  });

  it('asks when it holds where failing is the rule', () => {
    const decision = madeDecision(({ gap }) => [0, gap > 0.8 ? 1 : -1, 1]);
    const bold = discoveryRows(decision, limits(decision))[1];
    expect(bold).toMatchObject({ question: 'holds', states: 256 });
    expect(bold.failing).toBeGreaterThan(200);
    expect(bold.box!.limits.map(({ input }) => input)).toEqual(['gap']);
  });

  it('says why there is no box', () => {
    const decision = madeDecision(() => [0, 1, 1]);
    expect(discoveryRows(decision, limits(decision)).map(({ reason }) => reason)).toEqual([
      'noCasesOfInterest',
      'noCasesOfInterest',
      'noCasesOfInterest',
    ]);
  });
});

describe('what it is worth to know', () => {
  const decision = madeDecision(BOLD, { noise: 1 });
  const { choice, rows } = valuesOfInformation(decision, decision.goals[0], 2)!.table;
  const worth = (of: string) => rows.find((row) => row.of === of)!;

  it('is in money what the best choice forgoes', () => {
    // Careful is chosen; who knew the gap would gain 2.5 more in half of the states, at 2 million each.
    expect(choice).toBe('careful');
    expect(worth('gap').value).toBeGreaterThan(2);
    expect(worth('gap').value).toBeLessThan(2.7);
    expect(worth('gap').beyondChance).toBe(true);
  });

  it('is nothing of what does not matter', () => {
    for (const input of ['cost', 'form']) {
      expect(worth(input).beyondChance).toBe(false);
      expect(worth(input).value).toBeLessThan(0.2);
    }
  });

  it('grows with what is known, and ends at everything', () => {
    expect(worth('uncertainties').value).toBeGreaterThanOrEqual(worth('gap').value);
    expect(worth('everything').value).toBeGreaterThanOrEqual(worth('uncertainties').value);
  });

  it('is nothing where one strategy is ahead of another in every state, however noisy the runs and however much both swing', () => {
    const close = madeDecision(({ gap }) => [0, 300 * gap, 300 * gap + 1], { noise: 10, replicates: 4 });
    const { rows: found } = valuesOfInformation(close, close.goals[0], 1)!.table;
    expect(found.find(({ of }) => of === 'everything')!.value).toBeLessThan(0.3);
    const { robustness } = robustnessTables(close, limits(close));
    const missed = robustness.find(
      ({ strategy, measure }) => strategy === 'careful' && measure === 'meanRegret',
    )!;
    expect(missed.value).toBeLessThan(0.3);
  });

  it('is not said of single runs', () => {
    const single = madeDecision(BOLD, { replicates: 1 });
    expect(valuesOfInformation(single, single.goals[0], 2)).toBeNull();
  });

  it('is nothing of few states', () => {
    const few = madeDecision(BOLD, { states: 32 });
    expect(valuesOfInformation(few, few.goals[0], 2)).toBeNull();
  });
});

describe('what an outcome depends on', () => {
  it('is asked of the lead of the best over the next, and of what each strategy brings', () => {
    const decision = madeDecision(BOLD);
    expect(leadingPair(decision)).toEqual([2, 0]);
    expect(outcomesOf(decision).map(({ strategy, against }) => [strategy, against])).toEqual([
      ['bold', null],
    ]);
    const varied = madeDecision(({ gap, cost }) => [0, 3 * gap, 2 * cost]);
    expect(outcomesOf(varied).map(({ strategy, against }) => [strategy, against])).toEqual([
      ['bold', 'careful'],
      ['bold', null],
      ['careful', null],
    ]);
  });

  it('is the share of the variance that each input explains, chance apart', () => {
    const decision = madeDecision(({ gap, cost }) => [0, 2 * gap + cost, 0], { noise: 0.3 });
    const { sensitivity, noise } = decisionTables(decision, { worth: 1 });
    const bold = sensitivity.filter(({ strategy, against }) => strategy === 'bold' && against === null);
    expect(bold.map(({ input, beyondChance }) => [input, beyondChance])).toEqual([
      ['gap', true],
      ['cost', true],
      ['form', false],
    ]);
    // Variances 4 to 1.
    expect(bold[0].first).toBeCloseTo(0.8, 1);
    expect(bold[1].first).toBeCloseTo(0.2, 1);
    // Of 5/12 between states and 0.09 / 2 of chance in a mean of two; the share is of single runs or of means.
    expect(noise[0].share).toBeGreaterThan(0.05);
    expect(noise[0].share).toBeLessThan(0.25);
  });
});

describe('payoffs', () => {
  it('are means over replicates, more being better', () => {
    const [goal] = madeDecision(() => [0, 2, 1], { states: 16, direction: -1 }).goals;
    expect([...expectedPayoffs(goal, 1, 2)]).toEqual(new Array(16).fill(-2));
  });
});
