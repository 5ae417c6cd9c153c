/** The script of the page in one file: the page where it is opened, and every thread that the page starts. */
import { serveAs } from '../serve-as.js';

// The name alone does not say it: a window can have one too, which whoever opened it chose.
if (typeof document === 'undefined') serveAs(self.name);
else void import('../main.js');
