/** Where results were computed: on so many threads of this machine, or on those of a queue. */
export type ComputedOn = number | ComputedOnQueue;

/** Workers and their threads that were at a queue at most. */
export interface ComputedOnQueue {
  readonly queue: () => { readonly workers: number; readonly threads: number };
}

/** What a manifest says of it: threads, and of a queue its workers too, but not where it is. */
export function computedOn(on: ComputedOn): { workers: number; queue?: { workers: number } } {
  if (typeof on === 'number') return { workers: on };
  const { workers, threads } = on.queue();
  return { workers: threads, queue: { workers } };
}
