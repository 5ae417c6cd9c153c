/** Gives what starts a thread that simulates, from its own file. */
export const simulationStarter = async (): Promise<() => Worker> => () =>
  new Worker(new URL('./simulation-thread.ts', import.meta.url), { type: 'module' });
