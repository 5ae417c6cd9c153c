/** What every key of a queue in Redis begins with. */
export const PREFIX = 'medinno';

/** Who is there: programs that submit tasks, and workers. */
export const SUBMISSIONS = `${PREFIX}:submissions`;
export const WORKERS = `${PREFIX}:workers`;

/** Seconds after which anything is forgotten that is no longer asked for. */
export const LIFETIME = 3600;

/** The keys of one submission, besides those of the package that queues. */
export const keysOf = (submission: string) => ({
  /** A stream of what became of tasks, until it is gathered. */
  results: `${PREFIX}:${submission}:results`,
  /** How often each task was begun of those whose worker was lost. */
  begun: `${PREFIX}:${submission}:begun`,
  /** What tasks have in common, by its hash. */
  given: (hash: string): string => `${PREFIX}:${submission}:given:${hash}`,
  /** A task of the queue itself. */
  batch: (id: string): string => `${PREFIX}:${submission}:${id}`,
  /** What the package that queues keeps of a queue as a whole. */
  meta: `${PREFIX}:${submission}:meta`,
  /** All that it keeps of a queue until it is removed. */
  ofQueue: OF_QUEUE.map((name) => `${PREFIX}:${submission}:${name}`),
});

// Without `stalled-check` and `limiter`: they expire by themselves, and must, as nothing is looked for while they stand.

const OF_QUEUE = [
  'active',
  'wait',
  'paused',
  'id',
  'delayed',
  'prioritized',
  'completed',
  'failed',
  'stalled',
  'meta',
  'events',
  'pc',
  'marker',
  'de',
];
