import { describe, expect, it } from 'vitest';
import { uncertainFigures } from '../../src/draws/region-draw.js';
import { medinno } from '../../src/model/medinno.js';
import { blockKeys, inputsOf } from '../../src/node/store/block-key.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { figures, GRANTS, scenario } from '../ensemble/maoming-scenarios.js';

const PAIR = [scenario('baseline', { figures }), scenario('grants', { figures, policy: GRANTS })];
/** A figure that draws vary. */
const [VARIED] = uncertainFigures(PAIR[0]);
const BLOCK = { draw: 3, replicate: 2 };

const keyOf = (scenarios: readonly Scenario[], block = BLOCK, version = '1'): string =>
  blockKeys(inputsOf(version, scenarios, medinno), scenarios, medinno)(block);

/** The pair, its second scenario changed. */
const changed = (changes: Partial<Scenario>): Scenario[] => [PAIR[0], { ...PAIR[1], ...changes }];

describe('the key of a run', () => {
  it('is the same for the same inputs', () => {
    expect(keyOf(PAIR)).toBe(keyOf(structuredClone(PAIR)));
  });

  it.each([
    ['the version', keyOf(PAIR, BLOCK, '2')],
    ['the draw', keyOf(PAIR, { draw: 4, replicate: 2 })],
    ['the replicate', keyOf(PAIR, { draw: 3, replicate: 3 })],
    ['the seed of one scenario', keyOf(changed({ seed: 'other' }))],
    ['a parameter of one scenario', keyOf(changed({ overrides: { overhead: 0.3 } }))],
    [
      'a figure of one scenario',
      keyOf(changed({ figures: figures.filter(({ path }) => path !== VARIED.path) })),
    ],
    ['the policy of one scenario', keyOf(changed({ policy: PAIR[0].policy }))],
    ['the order of the scenarios', keyOf([...PAIR].reverse())],
    ['the number of scenarios', keyOf(PAIR.slice(0, 1))],
  ])('is another one with %s', (_, key) => {
    expect(key).not.toBe(keyOf(PAIR));
  });

  it('is another one for every draw and replicate', () => {
    const ofBlock = blockKeys(inputsOf('1', PAIR, medinno), PAIR, medinno);
    const blocks = [0, 1, 2, 51].flatMap((draw) => [1, 2].map((replicate) => ({ draw, replicate })));
    expect(new Set(blocks.map(ofBlock)).size).toBe(blocks.length);
  });
});
