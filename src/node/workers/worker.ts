/** The file that a worker thread starts with. */
import { workerData } from 'node:worker_threads';
import { ensembleWork } from '../../ensemble/runs.js';
import { startsForLater } from '../../ensemble/worlds-for-later.js';
import { isOfLeague } from '../../experiment/league-size.js';
import { modelOfModule } from '../model/model-module.js';
import type { WorkerInit } from './messages.js';
import { serve } from './serve.js';

const { model: address } = workerData as WorkerInit;
const model = address === undefined ? undefined : await modelOfModule(new URL(address));

/** Bytes of the worlds that a thread holds for the league of the first millions: of a city all that it asks for. */
const BYTES_FOR_LEAGUE = 64e6;

const starts = startsForLater(isOfLeague, BYTES_FOR_LEAGUE);

serve({
  ensemble: () => ensembleWork(model, starts.held),
  experiment: async () =>
    (await import('../../experiment/experiment-work.js')).experimentWork(model, starts.known),
  bank: async () => (await import('../../forecast/bank/bank-work.js')).bankWork(model),
  studies: async () => (await import('../../studies/all-studies.js')).allStudies,
  patterns: async () => (await import('../../patterns/run-patterns.js')).patternWork,
});
