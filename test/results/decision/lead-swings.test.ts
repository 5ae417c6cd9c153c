import { describe, expect, it } from 'vitest';
import type { Decision, StateInput } from '../../../src/results/decision/decision.js';
import { leadSwings } from '../../../src/results/decision/lead-swings.js';

/** Two strategies in 50 states, one run of each: the first leads by what is given for the place of a state. */
function ledBy(lead: (state: number) => number, inputs: readonly StateInput[]): Decision {
  const count = 50;
  const effects = [Float64Array.from({ length: count }, (_, state) => lead(state)), new Float64Array(count)];
  return {
    strategies: ['bold', 'careful'],
    inputs,
    goals: [{ indicator: 'papers', part: '', unit: 'papers', direction: 1, effects }],
    limited: [],
    count,
    replicates: 1,
    leftOut: 0,
  };
}

const counting: StateInput = {
  id: 'supply',
  role: 'uncertainty',
  kind: 'number',
  values: Float64Array.from({ length: 50 }, (_, state) => 2 * state),
};
const form: StateInput = {
  id: 'form',
  role: 'structure',
  kind: 'choice',
  values: Float64Array.from({ length: 50 }, (_, state) => state % 2),
};
const still: StateInput = { ...counting, id: 'still', values: new Float64Array(50).fill(7) };

const BOTH = { goal: 0, strategy: 0, against: 1 } as const;

describe('how a lead differs between the ends of an input', () => {
  it('is its mean over the lowest and the highest fifth of the values', () => {
    const { overall, swings } = leadSwings(
      ledBy((state) => state, [counting]),
      BOTH,
    );
    expect(overall).toBe(24.5);
    // Means of 0 to 9 and of 40 to 49; the standard error of ten whole numbers in a row is the root of 110 / 12 / 10.
    const reach = 2.2622 * Math.sqrt(110 / 12 / 10);
    const [{ lowest, highest }] = swings;
    expect([lowest.from, lowest.to, lowest.mean]).toEqual([0, 18, 4.5]);
    expect([highest.from, highest.to, highest.mean]).toEqual([80, 98, 44.5]);
    expect(lowest.low).toBeCloseTo(4.5 - reach, 3);
    expect(highest.high).toBeCloseTo(44.5 + reach, 3);
  });

  it('is its mean under each choice, the form with less first', () => {
    const [{ lowest, highest }] = leadSwings(
      ledBy((state) => (state % 2 === 0 ? 5 : -3), [form]),
      BOTH,
    ).swings;
    expect([lowest.from, lowest.to, lowest.mean]).toEqual([1, 1, -3]);
    expect([highest.from, highest.to, highest.mean]).toEqual([0, 0, 5]);
  });

  it('comes with the input first that moves it most, and without one that is the same in all states', () => {
    const { swings } = leadSwings(
      ledBy((state) => state + 200 * (state % 2), [counting, still, form]),
      BOTH,
    );
    expect(swings.map(({ input }) => input)).toEqual(['form', 'supply']);
  });

  it('turns at an end where the other sign is beyond chance, all ends taken together', () => {
    // In the first ten states means of -1, a standard error of 0.34: of two ends below 0 by more than chance, of fifty not.
    const lead = (state: number) => (state < 10 ? [-2.6, -1.2, -0.2, -1.2, 0.2][state % 5] : 10);
    const turned = (inputs: readonly StateInput[]) =>
      leadSwings(ledBy(lead, inputs), BOTH).swings.find(({ input }) => input === 'supply')!.lowest.turned;
    expect(turned([counting])).toBe(true);
    const others = Array.from({ length: 24 }, (_, n) => ({ ...form, id: `form ${n}` }));
    expect(turned([counting, ...others])).toBe(false);
    const { swings } = leadSwings(ledBy(lead, [counting]), BOTH);
    expect(swings[0].highest.turned).toBe(false);
  });

  it('is the effect against no policy where it is held against no strategy, more being better', () => {
    const decision = ledBy((state) => state, [counting]);
    const [goal] = decision.goals;
    const less = { ...decision, goals: [{ ...goal, direction: -1 as const }] };
    expect(leadSwings(less, { goal: 0, strategy: 0, against: null }).overall).toBe(-24.5);
  });

  it('is not said of a handful of states', () => {
    const few = { ...ledBy((state) => state, [counting]), count: 50 };
    const values = counting.values.slice(0, 20);
    const goals = few.goals.map((goal) => ({
      ...goal,
      effects: goal.effects.map((own) => own.slice(0, 20)),
    }));
    expect(leadSwings({ ...few, count: 20, goals, inputs: [{ ...counting, values }] }, BOTH).swings).toEqual(
      [],
    );
  });
});
