/** The library: everything a command does is a few of these calls. What needs Node is in `medinno/node`. */
export { attemptBlock, type Block, type BlockResult, type Failure, runBlock } from './ensemble/block.js';
export { type Collected, collector } from './ensemble/collected.js';
export { comparabilityIssues } from './ensemble/comparable.js';
export {
  blocksOf,
  type Executor,
  inProcess,
  type Plan,
  type Progress,
  type Sink,
} from './ensemble/ensemble.js';
export { type FailurePolicy, withFailurePolicy } from './ensemble/on-failure.js';
export { parameterDraw } from './ensemble/parameter-draw.js';
export { figureDraw, regionDraw, uncertainFigures } from './ensemble/region-draw.js';
export { moreReplicates } from './ensemble/until-error.js';
export { INDICATORS, type Series, seriesOf } from './model/indicators/catalogue.js';
export type { Indicator } from './model/indicators/entry.js';
export { LEVERS } from './model/levers/catalogue.js';
export type { Lever } from './model/levers/entry.js';
export { PATHWAYS } from './model/parameters/pathways.js';
export {
  PARAMETERS,
  type ParameterId,
  type Parameters,
  parameterValues,
} from './model/parameters/registry.js';
export { NO_POLICY, type Policy } from './model/policy.js';
export type { Region } from './model/region.js';
export {
  type Extensions,
  runPolicy,
  type Setting,
  settingOf,
  worldAtPolicyYear,
} from './model/simulation.js';
export { replicateKey } from './random/keys.js';
export { compareScenarios } from './results/comparison.js';
export { explain } from './results/explanation.js';
export { judgedEffects } from './results/judged-effects.js';
export { seriesRows } from './results/series-rows.js';
export type { Comparison } from './results/tables.js';
export { VERSION } from './results/version.js';
export { loadCompiler } from './scenario/expressions.js';
export type { InputIssue, Loaded } from './scenario/issues.js';
export { parseRegion } from './scenario/region-file.js';
export { resolveScenario } from './scenario/resolve.js';
export type { Scenario } from './scenario/scenario.js';
export type { Sources } from './scenario/sources.js';
