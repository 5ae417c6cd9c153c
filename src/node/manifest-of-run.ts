import { availableParallelism } from 'node:os';
import type { Collected } from '../ensemble/collected.js';
import { describedFully } from '../ensemble/described.js';
import type { Plan } from '../ensemble/plan.js';
import type { Comparison } from '../results/tables.js';
import { inputsHash } from './inputs-hash.js';
import { type ModelInUse, named } from './model/model-in-use.js';
import { type ComputedOn, computedOn } from './workers/computed-on.js';

/** On how many threads a run was computed, and by which model: its file, and its code in short. */
interface ComputedBy extends Pick<ModelInUse, 'file'> {
  readonly workers: ComputedOn;
  readonly code: string;
}

/** What the manifest says of the run: what was computed, by what, and what came of it. */
export const manifestOf = (
  { scenarios, draws, replicates }: Plan,
  { failures, model }: Collected,
  { plausibility, leftOut, draws: usedDraws, replicates: usedReplicates }: Comparison,
  { workers, file, code }: ComputedBy,
) => ({
  model: code,
  ...named(file),
  seed: scenarios[0].seed,
  scenarios: scenarios.map((scenario) => ({
    id: scenario.id,
    hash: inputsHash(describedFully(scenario, model)),
  })),
  draws,
  replicates,
  // Where runs failed the tables rest on fewer than were asked for.
  ...(leftOut === undefined ? {} : { used: { draws: usedDraws, replicates: usedReplicates } }),
  node: process.version,
  platform: process.platform,
  architecture: process.arch,
  cores: availableParallelism(),
  ...computedOn(workers),
  failures: failures.length,
  checks: {
    ledger: failures.length === 0,
    plausibility: Object.fromEntries(plausibility.map(({ id, verdict }) => [id, verdict])),
  },
});
