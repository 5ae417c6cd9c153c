import { threadId } from 'node:worker_threads';
import { runBlock } from '../../src/ensemble/block.js';
import { serveBlocks } from '../../src/node/workers/serve.js';
import { MISHAP } from './workers-mishaps.js';

const forever = (hoard: number[][]): never => {
  for (;;) hoard.push(Array.from({ length: 1000 }, (_, n) => n + 0.5));
};

serveBlocks((scenarios, block, onScenario) => {
  const { draw, replicate } = block;
  onScenario?.(scenarios[0]);
  if (replicate === MISHAP.simulates) return runBlock(scenarios, block, onScenario);
  onScenario?.(scenarios[1]);
  if (replicate === MISHAP.ends) process.exit(7);
  if (replicate === MISHAP.hangs) for (;;);
  if (replicate === MISHAP.throws) throw new Error('a block that throws');
  if (replicate === MISHAP.swells) forever([]);
  if (replicate === MISHAP.odd) return { draw, replicate, observations: [(() => 0) as never] };
  if (replicate === MISHAP.lags) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 150);
  if (replicate === MISHAP.wakes) {
    const { cell } = scenarios[0] as unknown as { cell: Int32Array };
    Atomics.store(cell, 0, 1);
    Atomics.notify(cell, 0);
  }
  return { draw, replicate, observations: [Float64Array.of(threadId), Float64Array.of(draw)] };
});
