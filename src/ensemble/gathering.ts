import type { Scenario } from '../scenario/scenario.js';
import type { TaskSink } from '../work/job.js';
import { type Block, blockName } from './block.js';
import type { Run, RunResult } from './runs.js';
import type { Progress, Sink } from './sink.js';

interface Blocks {
  readonly scenarios: readonly Scenario[];
  readonly blocks: readonly Block[];
  readonly sink: Sink;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** Puts the runs of each block together and passes it on when it is whole, or when one of them failed. */
export function gathering({ scenarios, blocks, sink, onProgress }: Blocks): TaskSink<Run, RunResult> {
  const partial = new Map<string, RunResult[]>();
  const total = blocks.length;
  let done = 0;
  let failed = 0;
  const settled = () => onProgress?.({ done: ++done, total, failed });
  return {
    result: ({ scenario, draw, replicate }, result) => {
      const name = blockName({ draw, replicate });
      const runs = partial.get(name) ?? [];
      runs[scenario] = result;
      partial.set(name, runs);
      if (scenario < scenarios.length - 1) return;
      partial.delete(name);
      const [{ columns }] = runs;
      const observations = runs.map((run) => run.observations);
      sink.result({ draw, replicate, observations, ...(columns === undefined ? {} : { columns }) });
      settled();
    },
    failure: ({ scenario, draw, replicate }, reason) => {
      partial.delete(blockName({ draw, replicate }));
      const { id, seed } = scenarios[scenario];
      failed++;
      sink.failure({ scenario: id, draw, replicate, seed, reason });
      settled();
    },
  };
}
