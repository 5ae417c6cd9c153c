import type { Block } from '../../src/ensemble/block.js';
import { runBlock } from '../../src/ensemble/run-block.js';
import type { Scenario } from '../../src/scenario/scenario.js';

/**
 * What the bundle offers, to a page and to Node alike: every scenario simulated in some runs, given and answered as
 * JSON. The answer has the bytes of each run's observations in hexadecimal, by run and scenario, so that nothing is
 * rounded on the way.
 */
export function bytesOf(scenariosAndBlocks: string): string {
  const [scenarios, blocks] = JSON.parse(scenariosAndBlocks) as [Scenario[], Block[]];
  const bytes: Record<string, string> = {};
  for (const block of blocks) {
    const { observations } = runBlock(scenarios, block);
    scenarios.forEach(({ id }, s) => {
      bytes[`${id} ${block.draw}/${block.replicate}`] = hexadecimal(observations[s]);
    });
  }
  return JSON.stringify(bytes);
}

/** Bytes of each number, most significant first, whatever the machine's own order. */
export function hexadecimal(values: Float64Array): string {
  const view = new DataView(new ArrayBuffer(8 * values.length));
  values.forEach((value, n) => {
    view.setFloat64(8 * n, value);
  });
  const words = Array.from({ length: 2 * values.length }, (_, word) => view.getUint32(4 * word));
  return words.map((word) => word.toString(16).padStart(8, '0')).join('');
}
