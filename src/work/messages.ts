/** What a worker is asked: the kind of work and what its tasks have in common, once a job, then the tasks group by group. */
export type Request =
  | { readonly work: string; readonly given: unknown }
  | { readonly tasks: readonly unknown[] };

/** What a worker responds: that it is loaded, and then once a task, up to the first of its group that failed. */
export type Response =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly result: unknown }
  | { readonly kind: 'failed'; readonly reason: string };
