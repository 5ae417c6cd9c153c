import { threadId } from 'node:worker_threads';
import { ensembleWork, type Run, type RunResult } from '../../src/ensemble/runs.js';
import { serve } from '../../src/node/workers/serve.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import type { Work } from '../../src/work/work.js';
import { MISHAP } from './workers-mishaps.js';

const forever = (hoard: number[][]): never => {
  for (;;) hoard.push(Array.from({ length: 1000 }, (_, n) => n + 0.5));
};

/** The first scenario of a block gives the number of its thread, the second meets the mishap or gives that of its draw. */
const fragile: Work<readonly Scenario[], Run, RunResult> = {
  id: 'ensemble',
  begin(scenarios) {
    const simulate = ensembleWork().begin(scenarios);
    return (run) => {
      const { scenario, draw, replicate } = run;
      if (replicate === MISHAP.simulates) return simulate(run);
      if (replicate === MISHAP.wakes) {
        const { cell } = scenarios[0] as unknown as { cell: Int32Array };
        Atomics.store(cell, 0, 1);
        Atomics.notify(cell, 0);
      }
      if (scenario === 0) return { observations: Float64Array.of(threadId) };
      if (replicate === MISHAP.ends) process.exit(7);
      if (replicate === MISHAP.hangs) for (;;);
      if (replicate === MISHAP.throws) throw new Error('a run that throws');
      if (replicate === MISHAP.swells) forever([]);
      if (replicate === MISHAP.odd) return { observations: (() => 0) as never };
      if (replicate === MISHAP.lags) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 150);
      return { observations: Float64Array.of(draw) };
    };
  },
};

serve({ ensemble: () => fragile });
