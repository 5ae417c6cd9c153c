/** What of the library needs Node: files, folders, drawing. */

export { comparisonFiles } from './comparison-files.js';
export { drawSvg } from './draw-svg.js';
export { modelCode } from './model-code.js';
export { readResults } from './read-results.js';
export { folderProblem, inputsHash, type Published, publishResults } from './results-folder.js';
export { scenarioFiles } from './scenario-files.js';
export { runStored, type StoredRun } from './store/run-stored.js';
export { StorageProblem } from './store/storage-problem.js';
export { openStore, type Store, type StoreSettings } from './store/store.js';
export { createWorkerExecutor, type WorkerExecutor, type WorkerOptions } from './workers/executor.js';
export { serveBlocks } from './workers/serve.js';
