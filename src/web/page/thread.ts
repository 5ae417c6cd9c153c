/** The file that every thread of the page starts with; its name says what it is for. */
import { serveAs } from './serve-as.js';

serveAs(self.name);
