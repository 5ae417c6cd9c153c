import type { DiscoveryData } from '../../../src/analysis/discovery/cases.js';
import { stream } from '../../../src/random/streams.js';

interface Made {
  readonly seed: string;
  readonly cases: number;
  readonly inputs: number;
}

function uniformInputs({ cases, inputs }: Made, random: () => number) {
  return Array.from({ length: inputs }, (_, n) => ({
    id: `x${n}`,
    kind: 'number' as const,
    values: Array.from({ length: cases }, () => random()),
  }));
}

/** Of interest where x0 > 0.6 and x1 < 0.5; a share `wrong` of the cases says the contrary. */
export function plantedCases(made: Made & { readonly wrong: number }): DiscoveryData {
  const random = stream(made.seed, 'planted');
  const inputs = uniformInputs(made, random);
  const outcome = Array.from({ length: made.cases }, (_, row) => {
    const inside = inputs[0].values[row] > 0.6 && inputs[1].values[row] < 0.5;
    return random() < made.wrong ? !inside : inside;
  });
  return { inputs, outcome };
}

/** Of interest at random, with a probability that no input changes. */
export function noiseCases(made: Made & { readonly share: number }): DiscoveryData {
  const random = stream(made.seed, 'noise');
  const inputs = uniformInputs(made, random);
  return { inputs, outcome: Array.from({ length: made.cases }, () => random() < made.share) };
}

/** The same cases in another order. */
export function reordered({ inputs, outcome }: DiscoveryData, seed: string): DiscoveryData {
  const random = stream(seed, 'order');
  const order = outcome
    .map((_, row) => ({ row, lot: random() }))
    .sort((a, b) => a.lot - b.lot)
    .map(({ row }) => row);
  return {
    inputs: inputs.map((input) => ({ ...input, values: order.map((row) => input.values[row]) })),
    outcome: order.map((row) => outcome[row]),
  };
}
