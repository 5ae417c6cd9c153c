import { SIMULATION } from './roles.js';

/** Gives what starts a thread that simulates, from the file of the thread that asks for it: both load the model once. */
export const simulationStarter = async (): Promise<() => Worker> => () =>
  new Worker(self.location.href, { type: 'module', name: SIMULATION });
