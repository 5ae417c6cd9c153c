/**
 * Two pieces of work at once, each of which gets a signal to watch. When one fails, or the signal given is aborted, the other is
 * ended too, and is over before the promise is rejected with what came first.
 * @example
 * const both = await together(new AbortController().signal, async () => 1, async () => 2);
 * both; // => [1, 2]
 */
export async function together<A, B>(
  signal: AbortSignal,
  one: (ending: AbortSignal) => Promise<A>,
  other: (ending: AbortSignal) => Promise<B>,
): Promise<[A, B]> {
  const fault = new AbortController();
  const ending = AbortSignal.any([signal, fault.signal]);
  const failed = (error: unknown): never => {
    fault.abort(error);
    throw error;
  };
  const both = [one(ending).catch(failed), other(ending).catch(failed)] as const;
  await Promise.allSettled(both);
  ending.throwIfAborted();
  return Promise.all(both);
}
