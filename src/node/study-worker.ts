/** The file that a worker thread starts with to simulate parts of published studies. */
import { STUDIES } from '../studies/catalogue.js';
import { serveStudies } from './study-serve.js';

serveStudies(STUDIES);
