import { serveStudies } from '../../src/node/study-serve.js';
import { successBreedsSuccess } from './worked-example.js';

serveStudies([successBreedsSuccess]);
