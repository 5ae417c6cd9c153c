import { describe, expect, it } from 'vitest';
import type { DrawnChart } from '../../../src/charts/chart.js';
import type { DecisionContext } from '../../../src/charts/decision/decision-context.js';
import { tornado } from '../../../src/charts/decision/tornado.js';
import { decisionContext } from '../decision-fixture.js';

const drawn = (context: DecisionContext = decisionContext('en')): DrawnChart => tornado.draw(context)[0];

const saidBy = ({ spec }: DrawnChart): string => String((spec as { description?: string }).description);

describe('the tornado', () => {
  it('says at which end of an input the lead turns, and what it is there', () => {
    const { title, rows } = drawn();
    expect(title).toMatch(/the lead of "More grants" over "Keeping people"/);
    const [first] = rows as { lowestMean: number; highestMean: number; overall: number }[];
    expect(Math.min(first.lowestMean, first.highestMean)).toBeLessThan(first.overall);
    expect(Math.max(first.lowestMean, first.highestMean)).toBeGreaterThan(first.overall);
  });

  it('says that it turns at no end where it does not', () => {
    const context = decisionContext('en');
    const goals = context.decision.goals.map((goal) => ({
      ...goal,
      effects: goal.effects.map((own, strategy) => own.map((effect) => effect + (strategy === 1 ? 1e6 : 0))),
    }));
    const { title } = drawn({ ...context, decision: { ...context.decision, goals } });
    expect(title).toContain('At no end of a single input');
  });
});

interface Bar {
  readonly y: number;
  readonly mean: number;
  readonly overall: number;
}

/** What a specification draws from, at whatever depth. */
function barsIn(part: unknown): Bar[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('mean' in part && 'overall' in part) return [part as Bar];
  return Object.values(part).flatMap(barsIn);
}

it('draws the shorter of two bars over the longer, which would hide it on the same side', () => {
  const context = decisionContext('en');
  // both ends of an input that moves the lead up and down again lie on one side of the mean
  const [first, ...others] = context.decision.goals;
  const supply = context.decision.inputs[0].values;
  const { replicates } = context.decision;
  const effects = first.effects.map((own, strategy) =>
    own.map((effect, run) => {
      const far = supply[Math.floor(run / replicates)] - 0.5;
      return strategy === 1 ? 4000 * far * far + 100 * far : effect;
    }),
  );
  const goals = [{ ...first, effects }, ...others];
  const bars = barsIn(drawn({ ...context, decision: { ...context.decision, goals } }).spec);
  const pairs = new Map<number, Bar[]>();
  for (const bar of bars) pairs.set(bar.y, [...(pairs.get(bar.y) ?? []), bar]);
  const lengths = [...pairs.values()].map((pair) =>
    pair.map(({ mean, overall }) => Math.abs(mean - overall)),
  );
  expect(lengths.length).toBeGreaterThan(2);
  for (const [longer, shorter, ...more] of lengths) {
    expect(more).toEqual([]);
    expect(longer).toBeGreaterThanOrEqual(shorter);
  }
  const sides = [...pairs.values()].map((pair) => pair.map(({ mean, overall }) => Math.sign(mean - overall)));
  expect(sides.some(([one, other]) => one === other)).toBe(true);
});

describe('the tornado of a lead that other inputs move too', () => {
  const context = decisionContext('en');
  const [first, ...others] = context.decision.goals;
  const { count, replicates } = context.decision;
  const supply = context.decision.inputs[0].values;
  /** A lead of so much at the lowest supply, give or take 400 by what no input says. */
  const effects = (lead: number) => [
    new Float64Array(count * replicates),
    Float64Array.from({ length: count * replicates }, (_, run) => {
      const world = Math.floor(run / replicates);
      return lead + 1000 * supply[world] + 400 * (world % 3 === 0 ? 2 : -1);
    }),
    new Float64Array(count * replicates).fill(-1000),
  ];
  const titled = (lead: number) => {
    const goals = [{ ...first, effects: effects(lead) }, ...others];
    return drawn({ ...context, decision: { ...context.decision, goals } });
  };

  it('does not say that nothing turns where a mean has the other sign, only that this may be chance', () => {
    const { title, rows } = titled(-1250);
    const [row] = rows as { lowestMean: number; overall: number; lowestTurned: boolean }[];
    expect([row.overall > 0, row.lowestMean < 0, row.lowestTurned]).toEqual([true, true, false]);
    expect(title).toContain('beyond chance: it lies between −');
  });
});

describe('the tornado of inputs that go together', () => {
  it('says which do not vary independently', () => {
    const context = decisionContext('en');
    const inputs = context.decision.inputs.map((input) =>
      input.id === 'supply' || input.id === 'pay'
        ? { ...input, goesWith: [input.id === 'pay' ? 'supply' : 'pay'] }
        : input,
    );
    const chart = drawn({ ...context, decision: { ...context.decision, inputs } });
    expect(saidBy(chart)).toContain('Not independent: supply of good proposals');
    expect(saidBy(drawn())).not.toContain('Not independent');
  });
});
