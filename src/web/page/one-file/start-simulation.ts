import { SIMULATION } from '../roles.js';
import { threadOf } from './thread-of.js';

/** The script that the page gives with its first message, which is not for the engine. */
const script = new Promise<Blob>((resolve) => {
  const take = (event: MessageEvent): void => {
    event.stopImmediatePropagation();
    self.removeEventListener('message', take);
    resolve(event.data as Blob);
  };
  self.addEventListener('message', take);
});

/** Gives what starts a thread that simulates, once its script is there. */
export const simulationStarter = async (): Promise<() => Worker> => {
  const given = await script;
  return () => threadOf(given, SIMULATION);
};
