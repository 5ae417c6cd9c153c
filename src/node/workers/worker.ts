/** The file that a worker thread starts with. */
import { runBlock } from '../../ensemble/block.js';
import { serveBlocks } from './serve.js';

serveBlocks(runBlock);
