/** What of the library needs Node: files, folders, drawing. */

export { comparisonFiles } from './comparison-files.js';
export { drawSvg } from './draw-svg.js';
export { folderProblem, inputsHash, writeResults } from './results-folder.js';
export { scenarioFiles } from './scenario-files.js';
