/** Starts the thread of the engine, from its own file. */
export const startEngine = (): Worker =>
  new Worker(new URL('./engine-thread.ts', import.meta.url), { type: 'module' });
