/** The file that a worker thread starts with. */
import { workerData } from 'node:worker_threads';
import { runBlock } from '../../ensemble/block.js';
import { modelOfModule } from '../model/model-module.js';
import type { Birthright } from './messages.js';
import { serveBlocks } from './serve.js';

const { model: address } = workerData as Birthright;
const model = address === undefined ? undefined : await modelOfModule(new URL(address));

serveBlocks((scenarios, block, onScenario) => runBlock(scenarios, block, onScenario, model));
