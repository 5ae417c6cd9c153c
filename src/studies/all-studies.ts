import { STUDIES } from './catalogue.js';
import { studyWork } from './study-work.js';

/** The work of every study of the catalogue, for worker threads. */
export const allStudies = studyWork(STUDIES);
