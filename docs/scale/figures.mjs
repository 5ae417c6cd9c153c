// What docs/scale.md counts with. `measured` was measured here, as its `from` says; `set` is a number of the program, `assumed` is a guess with a reason, to be replaced by yours.

const measured = (value, from) => ({ value, grade: 'measured', from });
const set = (value, from) => ({ value, grade: 'set in the program', from });
const assumed = (value, from) => ({ value, grade: 'assumed', from });

/** Of one batch, seconds. `npm run bench:fleet`: 128 threads that wait, results of 100 numbers, CPU time of each party. */
export const QUEUE = {
  gatherer: measured(0.00023, 'CPU time of the command for a batch'),
  redis: measured(0.00015, 'CPU time of Redis for a batch'),
  worker: measured(0.00027, 'CPU time of a worker for a batch, besides its work'),
  roundTrip: assumed(0.0005, 'a local network with switches; 0.0001 within one machine'),
  out: set(2, 'src/node/queue/batch-size.ts'),
  leastOut: set(4, 'src/node/queue/batch-size.ts'),
  mostOut: set(512, 'src/node/queue/batch-size.ts'),
  readAtOnce: set(32, 'src/node/queue/submission.ts'),
  work: set(1, 'src/node/queue/batch-size.ts: seconds of work in a batch, about'),
};

/** Of one run: a scenario, draw and replicate. */
export const RUN = {
  keep: measured(
    0.0015,
    'a shard of 150 less one of 20 draws, nine scenarios: CPU time of the command, all it does until runs are kept',
  ),
  tables: measured(0.0088, 'the merge of the same: reading, joining, Parquet, tables and report, one core'),
  bytes: measured(
    66_000,
    'results folder of a comparison of nine scenarios over twenty years, more of it for each run',
  ),
  bytesOfShard: measured(40_000, 'the same in a shard'),
  bytesExperiment: measured(300, 'a million synthetic runs of an experiment, four shards'),
  memoryExperiment: measured(950, 'peak of the merge of these, 0.95 GB'),
  mergeExperiment: measured(0.000101, 'the same merge: 55 s to read and check, 46 s to join'),
};

/** Core-seconds of a run, and how many runs go together in a block that one thread makes. */
export const PLACES = [
  {
    id: 'Maoming, nine scenarios',
    seconds: measured(0.022, '0.198 s a replicate, docs/performance.md; 0.0255 s here on a busy machine'),
    scenarios: 9,
  },
  {
    id: 'China, 40 people a row, baseline',
    seconds: measured(2.4, 'docs/performance.md, up to 2034'),
    scenarios: 1,
  },
  {
    id: 'China, 2 people a row, 21 scenarios',
    seconds: measured(24.4, '513 s of 21 runs, docs/performance.md'),
    scenarios: 21,
  },
];

/** CNY of a core for an hour. */
export const PRICE = assumed(
  0.3,
  'what clouds ask of a core of a rented virtual machine, 0.1 to 0.5; electricity and purchase of your own are another sum',
);
/** Draws times replicates of one command at most. */
export const MOST_BLOCKS = 1_000_000;
