import { serve } from '../../src/node/workers/serve.js';
import { studyWork } from '../../src/studies/study-work.js';
import { successBreedsSuccess } from './worked-example.js';

serve({ studies: () => studyWork([successBreedsSuccess]) });
