import { ensembleWork } from '../../src/ensemble/runs.js';
import { serve } from '../../src/node/workers/serve.js';
import { nothing } from './nothing.js';

// What a thread of the package loads and no more: a larger heap is gone through more often.
serve({ ensemble: () => ensembleWork(), studies: () => nothing });
