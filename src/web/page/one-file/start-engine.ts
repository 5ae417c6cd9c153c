import { ENGINE } from '../roles.js';
import { threadOf } from './thread-of.js';

/**
 * Starts the thread of the engine from the text of the page's own script: a page on a disk can load no other. The thread is
 * given the script, as it may not read the address that it came from.
 */
export function startEngine(): Worker {
  const text = document.querySelector('script[data-medinno]')?.textContent ?? '';
  const script = new Blob([text], { type: 'text/javascript' });
  const engine = threadOf(script, ENGINE);
  engine.postMessage(script);
  return engine;
}
