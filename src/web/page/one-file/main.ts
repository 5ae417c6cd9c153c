/** The script of the page in one file: the page where it is opened, and every thread that the page starts. */
import { ENGINE, SIMULATION } from './roles.js';

if (self.name === ENGINE && isThread()) void import('../engine-thread.js');
else if (self.name === SIMULATION && isThread()) void import('../simulation-thread.js');
else void import('../main.js');

/** A window can have a name too, which whoever opened it chose. */
function isThread(): boolean {
  return typeof document === 'undefined';
}
