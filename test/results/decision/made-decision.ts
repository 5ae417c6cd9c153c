import { sobolSequence } from '../../../src/analysis/designs/sobol-sequence.js';
import { stream } from '../../../src/random/streams.js';
import type { Decision } from '../../../src/results/decision/decision.js';

/** What strategies bring at a point of the unit cube of gap and cost, and where the form is one of two. */
export type Effects = (state: {
  readonly gap: number;
  readonly cost: number;
  readonly form: number;
}) => readonly number[];

interface Made {
  readonly strategies?: readonly string[];
  readonly states?: number;
  readonly replicates?: number;
  /** Standard deviation of what random numbers add to a strategy alone, evenly spread. */
  readonly noise?: number;
  readonly direction?: 1 | -1;
}

/** A decision whose answer is known: states from a Sobol sequence, one goal, effects by a formula. */
export function madeDecision(
  effects: Effects,
  {
    strategies = ['none', 'bold', 'careful'],
    states = 256,
    replicates = 2,
    noise = 0,
    direction = 1,
  }: Made = {},
): Decision {
  const rows = sobolSequence({ dimensions: 3, points: states, scramble: 'made' });
  const worlds = rows.map(([gap, cost, u]) => ({ gap, cost, form: u < 0.5 ? 0 : 1 }));
  const random = stream('made', 'noise');
  const spread = noise * Math.sqrt(12);
  const runs = strategies.map((_, s) =>
    Float64Array.from({ length: states * replicates }, (_unused, n) => {
      const own = effects(worlds[Math.floor(n / replicates)])[s];
      return s === 0 ? own : own + spread * (random() - 0.5);
    }),
  );
  const column = (of: (world: (typeof worlds)[number]) => number) => Float64Array.from(worlds, of);
  return {
    strategies,
    inputs: [
      { id: 'gap', role: 'uncertainty', kind: 'number', values: column(({ gap }) => gap) },
      { id: 'cost', role: 'uncertainty', kind: 'number', values: column(({ cost }) => cost) },
      { id: 'form', role: 'structure', kind: 'choice', values: column(({ form }) => form) },
    ],
    goals: [{ indicator: 'netHealthBenefit', part: '', unit: 'DALYs', direction, effects: runs }],
    limited: [],
    count: states,
    replicates,
    leftOut: 0,
  };
}
