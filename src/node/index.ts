/** What of the library needs Node: files and folders, worker threads, drawing. */

// The package's own scenarios and those of the working folder, and the catalogues with the files in them.
export { CATALOGUES, type CatalogueEntry, type CatalogueName, leverEntry } from './catalogue-entries.js';
export { scenarioFiles } from './scenario-files.js';

// Simulating on all cores. `serve` is for a custom worker file, with levers, submodels or studies from outside.
export { createWorkerExecutor, type WorkerExecutor, type WorkerOptions } from './workers/executor.js';
export { serve, type Works } from './workers/serve.js';

// Results folders: kept as they are computed, published whole, read again.
export { modelCode } from './model-code.js';
export { readModelFile } from './model/model-file.js';
export { codeInUse, type ModelInUse, OWN_MODEL } from './model/model-in-use.js';
export type { ModelFile } from './model/named-model-file.js';
export { readResults } from './read-results.js';
export { inputsHash } from './inputs-hash.js';
export { folderProblem } from './results-folder.js';
export { StorageProblem } from './store/storage-problem.js';
export { openStore, type Store, type StoreSettings } from './store/store.js';
export { comparisonText, readComparison, type StoredComparison } from './stored-comparison.js';

// Results folders of what `compare`, `simulate`, `explore`, `forecast`, `backtest` and `reproduce` give.
export { write, type WriteOptions } from './write.js';
export type { WrittenExperimentResult } from './experiment-to-folder.js';
export type { WrittenSearch } from './search-to-folder.js';
export type { WrittenForecast } from './forecast-to-folder.js';
export type { Simulated } from './simulate-to-folder.js';
export type { WrittenStudy } from './study-to-folder.js';

// Charts and the report as files.
export { comparisonFiles } from './comparison-files.js';
export { drawPng, unknownNotice } from './draw-png.js';
export { drawSvg } from '../charts/draw-svg.js';
