/** The file that a worker thread starts with to simulate replicates of patterns. */
import { patternRuns } from '../patterns/run-patterns.js';
import { serveStudies } from './study-serve.js';

serveStudies([patternRuns]);
