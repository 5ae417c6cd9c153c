import { ENGINE } from './roles.js';

/** Starts the thread of the engine, from the file next to the page that all threads start with. */
export const startEngine = (): Worker =>
  new Worker(new URL('thread.js', document.baseURI), { type: 'module', name: ENGINE });
