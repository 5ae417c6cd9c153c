import { createHash } from 'node:crypto';
import { drawnOnce } from '../../draws/drawn-once.js';
import { uncertainFigures } from '../../draws/region-draw.js';
import type { Block } from '../../ensemble/block.js';
import { describedFully } from '../../ensemble/described.js';
import type { Model } from '../../model/model.js';
import { replicateKey } from '../../random/keys.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { Inputs } from './scan.js';

const sha256 = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/** Version of the program and code of its model, as the inputs of a journal name them. */
export const codeVersion = (version: string, model: string): string => `${version}+${model}`;

/** Inputs that all blocks of an ensemble follow from, hashed. */
export const inputsOf = (version: string, scenarios: readonly Scenario[], model: Model): Inputs => ({
  version,
  scenarios: sha256(scenarios.map((scenario) => describedFully(scenario, model))),
});

/**
 * All that a block follows from and nothing else: version of the model, resolved scenarios, the parameters and figures
 * of the region in its draw, the key of its random numbers. A record under the same key is the same block, bit by bit.
 */
export function blockKeys(
  inputs: Inputs,
  scenarios: readonly Scenario[],
  model: Model,
): (block: Block) => string {
  const sources = sourcesOf(scenarios, model);
  const draws = new Map<number, string>();
  const ofDraw = (draw: number): string => {
    const known = draws.get(draw);
    if (known !== undefined) return known;
    const drawn = sources.map((scenario) => {
      const { parameters, figures } = drawnOnce(scenario, draw, model);
      return [parameters, [...figures]];
    });
    const hash = sha256([inputs, drawn]);
    draws.set(draw, hash);
    return hash;
  };
  return ({ draw, replicate }) =>
    sha256([ofDraw(draw), draw, scenarios.map(({ seed }) => replicateKey(seed, replicate))]);
}

/** The scenarios that are drawn apart, each once: compared scenarios mostly share what they are drawn from. */
function sourcesOf(scenarios: readonly Scenario[], model: Model): readonly Scenario[] {
  const sources = scenarios.map((scenario) => {
    const { seed, overrides, posterior } = scenario;
    return [
      JSON.stringify([seed, overrides, posterior, uncertainFigures(scenario, model)]),
      scenario,
    ] as const;
  });
  return [...new Map(sources).values()];
}
