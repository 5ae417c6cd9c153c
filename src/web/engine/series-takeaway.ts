import type { Block } from '../../ensemble/block.js';
import type { Plan } from '../../ensemble/plan.js';
import { blocksOf } from '../../ensemble/plan.js';
import type { Model } from '../../model/model.js';
import type { Observations } from '../../model/simulation.js';
import { seriesHead, seriesLines } from '../../results/series-csv.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { MadeFile } from './takeaway.js';

/** The runs of a scenario by their block. */
type RunsOf = (scenario: Scenario) => (block: Block) => Observations | undefined;

/** Every indicator of every run in every year, as `medinno compare --series-csv` writes it, packed: it has millions of lines. */
export async function seriesTakeaway(plan: Plan, model: Model, runsOf: RunsOf): Promise<readonly MadeFile[]> {
  const lines = linesOf(plan, model, runsOf);
  const text = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (stream) => {
      const { done, value } = lines.next();
      if (done) stream.close();
      else stream.enqueue(new TextEncoder().encode(value));
    },
  });
  const content = await new Response(text.pipeThrough(new CompressionStream('gzip'))).blob();
  return [{ name: 'series.csv.gz', type: 'application/gzip', content }];
}

function* linesOf(plan: Plan, model: Model, runsOf: RunsOf): Generator<string> {
  yield seriesHead();
  const blocks = [...blocksOf(plan)].sort((a, b) => a.draw - b.draw || a.replicate - b.replicate);
  for (const scenario of plan.scenarios) {
    const run = runsOf(scenario);
    for (const block of blocks) {
      const observations = run(block);
      if (observations !== undefined) yield seriesLines(scenario, block, observations, model);
    }
  }
}
