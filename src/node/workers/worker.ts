/** The file that a worker thread starts with. */
import { workerData } from 'node:worker_threads';
import { ensembleWork } from '../../ensemble/runs.js';
import { modelOfModule } from '../model/model-module.js';
import type { WorkerInit } from './messages.js';
import { serve } from './serve.js';

const { model: address } = workerData as WorkerInit;
const model = address === undefined ? undefined : await modelOfModule(new URL(address));

serve({
  ensemble: () => ensembleWork(model),
  experiment: async () => (await import('../../experiment/experiment-work.js')).experimentWork(model),
  bank: async () => (await import('../../forecast/bank/bank-work.js')).bankWork(model),
  studies: async () => (await import('../../studies/all-studies.js')).allStudies,
  patterns: async () => (await import('../../patterns/run-patterns.js')).patternWork,
});
