import type { ENGINE } from './roles.js';

/** Starts the thread of the engine, from the file that all threads start with. */
export const startEngine = (): Worker =>
  new Worker(new URL('./thread.ts', import.meta.url), {
    type: 'module',
    name: 'engine' satisfies typeof ENGINE,
  });
