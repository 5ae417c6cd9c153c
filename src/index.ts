/**
 * The library: everything a command does is a few of these calls, from a script, a notebook or a page. It runs in a browser as
 * well; what needs files, threads or a font is in `medinno/node`. `docs/guides/from-code.md` shows how the calls go together.
 */

// Files to scenarios: texts in, plain data or every mistake out.
export { type Checked, checkFile } from './scenario/check.js';
export { type Compile, loadCompiler } from './scenario/expressions/expressions.js';
export { historyText, parseHistory } from './scenario/region/history-file.js';
export { breaksOf, gapsOf } from './scenario/region/history-series.js';
export type { InputIssue, Loaded } from './scenario/reading/issues.js';
export { jsonSchemaOf } from './scenario/json-schema.js';
export { localShare } from './scenario/region/local-share.js';
export { type Catalogue, catalogueOf } from './scenario/reading/catalogue.js';
export { parseRegion, readRegion, readRegionFile } from './scenario/region/region-file.js';
export { resolveScenario } from './scenario/resolve.js';
export type { Scenario } from './scenario/scenario.js';
export type { Sources } from './scenario/reading/sources.js';
export type { Warning } from './scenario/reading/warning.js';
export { variantsBeside, withVariants } from './scenario/variants.js';
export { isVariant, policyVariants, type Variant } from './scenario/policy-variants.js';
export { readRegionWorkbook, readWorkbook } from './scenario/workbook/read.js';
export { writeWorkbook } from './scenario/workbook/write.js';

// The model as a value, and what a custom entry has to say.
export { medinno } from './model/medinno.js';
export { type Additions, defineModel, extend, type Model } from './model/model.js';
export type { ModelParts } from './model/model-parts.js';
export { control, type ControlEntry, type Scale } from './model/entries/control.js';
export type { Controls } from './model/entries/controls.js';
export { columnFlow, type FlowEntry, flow } from './model/entries/flow.js';
export { fixed, type ParameterEntry, structural, uncertain } from './model/entries/parameter.js';
export type { PlacedProcess, Process, Step } from './model/entries/process.js';
export type { Submodel } from './model/entries/submodel.js';
export type { Year } from './model/engine/year.js';
export type { Parameters } from './model/medinno-year.js';
export { parameterValues } from './model/parameter-values.js';
export { type Series, seriesOf } from './model/series.js';
export type { Indicator } from './model/entries/indicator.js';
export type { CustomLever } from './model/entries/custom-lever.js';
export type { Lever } from './model/entries/lever.js';
export type { Pathway } from './model/place/pathway.js';

// One world: a region under a policy, year by year, with the same random numbers for every policy.
export { type LeverUse, NO_POLICY, type Policy, type Programme } from './model/engine/policy.js';
export type { Program, ProgramStep } from './model/engine/program.js';
export type { Bilingual, Region } from './model/place/region.js';
export type { Setting } from './model/run.js';
export { type Observations, runPolicy, worldAtPolicyYear } from './model/simulation.js';
export { settingOf } from './model/setting.js';
export { replicateKey } from './random/keys.js';
export { counterOf } from './random/purposes.js';
export { uniform } from './random/uniform.js';

// One call a command: options in, results with their tables and effects out.
export { calibrate, type CalibrationResult, type CalibrationTables } from './commands/calibrate.js';
export { compare } from './commands/compare.js';
export { backtest } from './commands/backtest.js';
export type { DrawsFrom } from './commands/drawn-from.js';
export { explore } from './commands/explore.js';
export { forecast } from './commands/forecast.js';
export { optimise } from './commands/optimise.js';
export { reproduce } from './commands/reproduce.js';
export { simulate } from './commands/simulate.js';
export type { CompareOptions, EnsembleOptions, SimulateOptions } from './commands/ensemble-options.js';
export type { ChartAs, EffectOf, EnsembleResult, Tables } from './commands/ensemble-result.js';
export type { ExperimentResult } from './commands/experiment-result.js';
export type { ExploreOptions, WrittenExperiment } from './commands/explore-options.js';
export type {
  BacktestOptions,
  BankOptions,
  CalibrateOptions,
  ForecastOptions,
  GivenPath,
} from './commands/forecast-options.js';
export type { ForecastResult, ForecastTableRow, ForecastTables } from './commands/forecast-result.js';
export type { ForecastScore } from './forecast/backtest/forecast-score.js';
export type { ScoreRow } from './forecast/backtest/score-rows.js';
export type { SeriesVerdict, Verdict } from './forecast/backtest/verdict.js';
export type { SeriesForecast } from './forecast/forecast-rows.js';
export type { HistoryRow } from './scenario/region/history-row.js';
export type { OptimisationResult } from './commands/optimisation-result.js';
export type { OptimisationTables } from './experiment/search/optimisation-tables.js';
export type { OptimiseOptions } from './commands/optimise-options.js';
export type { ReproduceOptions } from './commands/reproduce-options.js';
export type { StudyResult, StudyTables } from './commands/study-result.js';
export type {
  ScenarioInput,
  WrittenLever,
  WrittenPolicy,
  WrittenScenario,
} from './commands/scenario-input.js';

// Many worlds: which draws and replicates to run, and what becomes of their results.
export type { Block, BlockResult, Failure } from './ensemble/block.js';
export { runBlock } from './ensemble/run-block.js';
export { ensembleWork, type Run, type RunResult } from './ensemble/runs.js';
export type { Progress, Sink } from './ensemble/sink.js';
export { callWarnings } from './ensemble/call-warnings.js';
export type { Collected } from './ensemble/collected.js';
export { collector } from './ensemble/collector.js';
export { type PlanRun, type RunStore, runPlan } from './ensemble/run-plan.js';
export { type RunsInMemory, runsInMemory } from './ensemble/runs-in-memory.js';
export { comparabilityIssues } from './ensemble/comparable.js';
export { type Ensemble, runEnsemble } from './ensemble/ensemble.js';
export { blocksOf, type Plan } from './ensemble/plan.js';
export type { ExperimentTables } from './experiment/experiment-tables.js';
export { experimentWork, type PointResult, type PointRun } from './experiment/experiment-work.js';
export { inThisThread } from './work/in-this-thread.js';
export type { Executor, Job, TaskSink } from './work/job.js';
export type { Work } from './work/work.js';
export { type FailurePolicy, withFailurePolicy } from './work/on-failure.js';
export { type Draw, drawOf } from './draws/draw.js';
export type { Posterior } from './scenario/posterior.js';
export { type PosteriorFile, parsePosterior, posteriorText } from './scenario/posterior-file.js';
export { parameterDraw } from './draws/parameter-draw.js';
export { figureDraw, regionDraw, uncertainFigures } from './draws/region-draw.js';
export { withCommonIndicators } from './ensemble/common-indicators.js';
export { moreReplicates } from './ensemble/until-error.js';

// What they say: tidy tables, charts, the report.
export type { DrawnChart } from './charts/chart.js';
export { warningInWords } from './language/warnings.js';
export { codebookRows } from './language/codebook.js';
export { type DrawnInput, drawnInputs } from './results/drawn-inputs.js';
export { type DrawTable, drawRows, drawTable } from './results/draw-table.js';
export { compareScenarios } from './results/comparison.js';
export { explain } from './results/explanation.js';
export { judgedEffects } from './results/judged-effects.js';
export { seriesRows, type SeriesRow } from './results/series-rows.js';
export { pairOf, type Separation, separation } from './results/pairwise.js';
export type { Comparison } from './results/tables.js';
export type { PairwiseRow } from './results/pairwise-row.js';
export type { PlausibilityRow } from './results/plausibility-row.js';
export type { EffectRow, SummaryRow } from './results/effect-row.js';
export { VERSION } from './results/version.js';
export { type EstimatedEffect, expectedRanks } from './statistics/expected-ranks.js';
export { type Summary, summarise } from './statistics/summary.js';

// Published models, and how to add one.
export { STUDIES } from './studies/catalogue.js';
export type { AgainstPaper, ComparedRow } from './studies/against-paper.js';
export type { StudyProgress } from './studies/simulate-parts.js';
export { StudyFailed } from './studies/study-failed.js';
export { studyWork } from './studies/study-work.js';
export { numberOf, textOf } from './studies/setting-values.js';
export type {
  Agreement,
  Published,
  Settings,
  Study,
  StudyChartContext,
  StudyRow,
  StudySetting,
} from './studies/study.js';

// Forecasts of plain numbers: how good they were, and simple ones to hold them against.
export type { NotAvailable } from './forecast/not-available.js';
export { biasTest } from './forecast/scores/bias-test.js';
export {
  type BlockBootstrapOptions,
  meanScoreInterval,
  type ScoreInterval,
  skillInterval,
} from './forecast/scores/block-bootstrap.js';
export { type Coverage, coverage, type ForecastAndOutcome } from './forecast/scores/coverage.js';
export { crpsLogNormal } from './forecast/scores/crps-log-normal.js';
export { crpsNormal } from './forecast/scores/crps-normal.js';
export { crpsSample } from './forecast/scores/crps-sample.js';
export { dieboldMariano } from './forecast/scores/diebold-mariano.js';
export { type IntervalAndOutcome, intervalScore } from './forecast/scores/interval-score.js';
export { type MeanAbsoluteError, meanAbsoluteError } from './forecast/scores/mean-absolute-error.js';
export type { MeanTest } from './forecast/scores/mean-test.js';
export { pit } from './forecast/scores/pit.js';
export type { Quantiles } from './forecast/scores/quantiles.js';
export { type Scores, type Skill, skill } from './forecast/scores/skill.js';
export { weightedIntervalScore } from './forecast/scores/weighted-interval-score.js';
export type {
  Baseline,
  BaselineForecast,
  BaselineOptions,
  ForecastStep,
} from './forecast/baselines/baseline.js';
export { autoregressionForecast } from './forecast/baselines/autoregression.js';
export type { DampedWeights } from './forecast/baselines/damped-level.js';
export { dampedTrendForecast, type DampedTrendOptions } from './forecast/baselines/damped-trend.js';
export { driftForecast } from './forecast/baselines/drift.js';
export {
  exponentialSmoothingForecast,
  type SmoothingOptions,
} from './forecast/baselines/exponential-smoothing.js';
export { knownPathForecast, type KnownPathOptions } from './forecast/baselines/known-path.js';
export { lastValueForecast } from './forecast/baselines/last-value.js';
export { meanForecast } from './forecast/baselines/mean.js';
export { stockFlowForecast, type StockFlowOptions } from './forecast/baselines/stock-flow.js';
export { thetaForecast } from './forecast/baselines/theta.js';

// Designs of experiments: points of the unit cube, one row each.
export { correlatedRows } from './analysis/designs/correlated-rows.js';
export { drawnUntilEnough } from './analysis/designs/drawn-until-enough.js';
export { latinHypercube } from './analysis/designs/latin-hypercube.js';
export type { Rows } from './analysis/designs/rows.js';
export { scoreCorrelations } from './analysis/designs/score-correlations.js';
export { sobolSequence } from './analysis/designs/sobol-sequence.js';
export { type Constraint, withinConstraints } from './analysis/designs/within-constraints.js';

// What an outcome depends on: global sensitivity of any numbers.
export type { AgainstChance } from './analysis/sensitivity/against-chance.js';
export {
  type GivenDataIndex,
  type GivenDataResult,
  type GivenInput,
  givenDataIndices,
} from './analysis/sensitivity/given-data-indices.js';
export type { Inputs } from './analysis/sensitivity/input-names.js';
export { type MorrisEffect, morrisEffects } from './analysis/sensitivity/morris-effects.js';
export { type MorrisSample, morrisSample } from './analysis/sensitivity/morris-sample.js';
export type { Outputs } from './analysis/sensitivity/replicated-outputs.js';
export { type SaltelliSample, saltelliSample } from './analysis/sensitivity/saltelli-sample.js';
export type { ShareInterval } from './analysis/sensitivity/share-interval.js';
export { type SobolIndex, sobolIndices, type SobolResult } from './analysis/sensitivity/sobol-indices.js';

// Scenario discovery: which values of the inputs single out the cases of interest.
export { type Agreement as BoxAgreement, agreement } from './analysis/discovery/agreement.js';
export { type BoxStatistics, boxStatistics } from './analysis/discovery/box-statistics.js';
export { type CartOptions, type CartResult, cart } from './analysis/discovery/cart.js';
export type { DiscoveryData, DiscoveryInput } from './analysis/discovery/cases.js';
export type { Box, Limit } from './analysis/discovery/limits.js';
export { type PrimOptions, prim } from './analysis/discovery/prim.js';
export type { PrimBox, PrimResult } from './analysis/discovery/prim-result.js';

// Robustness of strategies over states of the world, on plain payoffs.
export type { ChanceOfRanks } from './analysis/robustness/chance-of-ranks.js';
export { ROBUSTNESS_METRICS, type RobustnessMetric } from './analysis/robustness/metrics.js';
export { type NoisyPayoffs, type PayoffNoise, payoffsOfRuns } from './analysis/robustness/noise.js';
export type { Payoffs } from './analysis/robustness/payoffs.js';
export {
  type HorizonAsked,
  regretFromBaseline,
  regretFromBest,
  satisficingDomain,
  uncertaintyHorizon,
} from './analysis/robustness/published-variants.js';
export type { RankAgreement } from './analysis/robustness/ranks.js';
export { regret } from './analysis/robustness/regret.js';
export {
  type MetricAgreement,
  type RankedMetric,
  type Robustness,
  type RobustnessAsked,
  type RobustnessOfStrategy,
  type RobustnessOfStructure,
  robustness,
} from './analysis/robustness/robustness.js';

// Search for the best points of any function: several goals, noise, and few evaluations of one goal.
export { type Goals, hypervolume } from './analysis/optimisation/hypervolume.js';
export { type Nsga2Options, type Nsga2Result, nsga2 } from './analysis/optimisation/nsga2.js';
export { type FrontPoint, frontOf } from './analysis/optimisation/front.js';
export { ask, beginSearch, tell } from './analysis/optimisation/search.js';
export type {
  Candidate,
  Evaluation,
  SearchOptions,
  SearchState,
} from './analysis/optimisation/search-state.js';
export {
  askBayesian,
  beginBayesianSearch,
  bestOf,
  tellBayesian,
} from './analysis/optimisation/bayesian-search.js';
export type { BayesianOptions, BayesianState } from './analysis/optimisation/bayesian-state.js';

// The value of information, on plain net benefits and draws.
export { type Evpi, evpi } from './analysis/information/evpi.js';
export { type DrawnDecision, type Evppi, evppi, evppiOfEach } from './analysis/information/evppi.js';
export { type Evsi, type EvsiOfSize, evsi, type MeasuringStudy } from './analysis/information/evsi.js';
export type { InputColumn } from './analysis/information/input-functions.js';
export type { NetBenefit } from './analysis/information/net-benefit.js';
export {
  type StudyCosts,
  type WorthOfSampling,
  type WorthOfSize,
  worthOfSampling,
} from './analysis/information/worth-of-sampling.js';
