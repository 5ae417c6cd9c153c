import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import type { InlineConfig } from 'vitest/node';
import { builtSources, LOADED_BY_NODE } from './test/built-sources.js';
import { longestFirst } from './test/longest-first.js';

const testsOf = (...folders: readonly string[]) => folders.map((folder) => `test/${folder}/**/*.test.ts`);

/** Tests that stand in for modules: each file by itself, the sources as the runner transforms them. */
export const STAND_INS = ['test/cli/help.test.ts', 'test/ensemble/block.test.ts'];

/** Tests that start a browser: each file by itself. */
const BROWSER = testsOf('browser');

/** Folders whose tests call the built command, in one process that the files of a worker share. */
const COMMAND = testsOf('docs', 'end-to-end');

/** Whole simulations, threads, pictures and many cases: left out by `npm run test:quick`, as are those above. */
const SLOW = [
  'analysis/discovery/prim',
  'analysis/information/evppi',
  'analysis/optimisation/bayesian-search',
  'analysis/optimisation/noise',
  'analysis/optimisation/nsga2',
  'analysis/optimisation/published-problems',
  'analysis/sensitivity/given-data-indices',
  'analysis/sensitivity/sobol-indices',
  'charts/charts',
  'charts/comparison-charts',
  'charts/decision-charts',
  'charts/experiment-charts',
  'cli/list/list-text',
  'cli/report',
  'cli/report-changed',
  'commands/compare',
  'commands/explore',
  'commands/explore-together',
  'commands/optimise',
  'commands/optimise-robust',
  'commands/optimise-rules',
  'commands/planted-leaks',
  'commands/reproduce',
  'ensemble/call-warnings',
  'ensemble/ensemble',
  'ensemble/extensions',
  'ensemble/until-error',
  'experiment/changes',
  'experiment/first-millions',
  'experiment/league',
  'experiment/studies-of-experiment',
  'forecast/backtest/backtest-region',
  'forecast/calibration/fit-to',
  'forecast/too-narrow',
  'golden/golden',
  'model/award',
  'model/centring',
  'model/common-random-numbers',
  'model/conservation.property',
  'model/emigration-levels',
  'model/in-currency',
  'model/levers',
  'model/mechanisms',
  'model/outside-wins',
  'model/parameters-behind-controls',
  'model/people-account.property',
  'model/process-writes',
  'model/representation',
  'model/representation-of-projects',
  'model/representation-sampled',
  'model/size-of-region',
  'model/submodels/calls/funders',
  'model/submodels/laboratories/laboratories',
  'model/submodels/substitution/substitution',
  'node/catalogue-entries',
  'node/draw-png',
  'node/experiment-files',
  'node/experiment-folder',
  'node/foreign-folders',
  'node/queue/mishaps',
  'node/queue/refusals',
  'node/scored-text',
  'node/store-lock',
  'node/store-publish',
  'node/unfinished-results',
  'node/workers',
  'node/write',
  'patterns/skew',
  'random/hash',
  'report/currency',
  'report/experiment-edge-cases',
  'report/experiment-page',
  'report/results-workbook',
  'report/search/search-page',
  'results/awards',
  'results/decision/decision-tables',
  'results/drivers',
  'results/rules-in-force',
  'scenario/check',
  'scenario/guangzhou',
  'scenario/json-schema',
  'scenario/province-strategies',
  'scenario/reading/all-at-once',
  'scenario/reading/broken-files',
  'scenario/reading/formats',
  'scenario/reading/fuzz',
  'scenario/ready-scenarios',
  'scenario/refused-and-warned',
  'scenario/region/currency',
  'scenario/region/history-file',
  'scenario/region/region-file',
  'scenario/resolve',
  'scenario/workbook/workbook',
  'scenario/workbook/workbook-broken',
  'scenario/workbook/workbook-form',
  'scenario/workbook/workbook-unsound',
  'studies/academic-reproduction',
  'studies/charts',
  'studies/epistemic-landscape',
  'studies/extreme-settings',
  'studies/funding-and-bad-science',
  'studies/funding-contest',
  'studies/published',
  'studies/self-organised-funding',
  'studies/talent-versus-luck',
  'studies/talent-versus-luck-paper',
  'testing/laws',
  'web/decision',
  'web/desk',
  'web/first-look',
  'web/forecast-desk',
  'web/looks',
  'web/own-places',
  'web/takeaways',
  'web/worth',
].map(existing);

/** Those of each project that are begun first, as they take longest there. */
const LONGEST = [
  'browser/page',
  'browser/page-places',
  'browser/page-threads',
  'browser/page-forecast',
  'browser/page-results',
  'browser/page-files',
  'browser/report',
  'browser/experiment-page',
  'browser/nation',
  'docs/guides',
  'docs/examples-of-functions',
  'end-to-end/shards',
  'end-to-end/array-jobs',
  'end-to-end/disturbed',
  'end-to-end/compare',
  'end-to-end/package',
  'end-to-end/forecast',
  'end-to-end/reproduce',
  'end-to-end/streams',
  'end-to-end/resume',
  'docs/levers',
  'end-to-end/hostile-disk',
  'end-to-end/replay',
  'end-to-end/kept',
  'end-to-end/until-error',
  'end-to-end/first-millions',
  'end-to-end/explore',
  'end-to-end/optimise',
  'docs/examples',
  'model/levers',
  'cli/report-changed',
  'node/workers',
  'charts/comparison-charts',
  'cli/report',
  'report/experiment-edge-cases',
  'commands/explore',
  'commands/optimise',
  'commands/compare',
  'golden/golden',
].map(existing);

/** The path of a test file; one that was moved would count as quick without a word. */
function existing(name: string): string {
  const path = `test/${name}.test.ts`;
  if (!existsSync(path)) throw new Error(`vitest.config.ts: no file ${path}`);
  return path;
}

/** One more than there are cores: tests that wait for a process, a browser or a disk leave their core to others. */
const WORKERS = availableParallelism() + 1;

/** The projects in the order in which their files are begun: browsers first, and last those with many short files. */
const PROJECTS = ['browser', 'command', 'slow', 'stand-ins', 'quick'] as const;

type Project = (typeof PROJECTS)[number];

/** A project whose tests run on the built sources. */
const onBuilt = (name: Project, test: InlineConfig) => ({
  extends: true as const,
  plugins: [builtSources],
  test: { name, server: { deps: { external: LOADED_BY_NODE } }, ...test },
});

export default defineConfig({
  test: {
    // Whole simulations run inside tests: the limit is for a test that hangs, not for a slow machine.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    setupFiles: 'test/property-seed.ts',
    globalSetup: 'test/built-sources.ts',
    // Sources are built before the tests, not while they are watched.
    watch: false,
    // Of all projects together: the files of one are begun while the last ones of that before it still run.
    maxWorkers: WORKERS,
    sequence: {
      sequencer: longestFirst(PROJECTS, LONGEST),
    },
    projects: [
      { extends: true, test: { name: 'stand-ins', include: STAND_INS } },
      onBuilt('browser', { include: BROWSER, globalSetup: 'test/browser/browser.ts' }),
      // All others leave behind what they found and share the modules they load.
      onBuilt('command', { include: COMMAND, isolate: false }),
      onBuilt('slow', { include: SLOW, isolate: false }),
      onBuilt('quick', {
        include: ['test/**/*.test.ts'],
        exclude: [...STAND_INS, ...BROWSER, ...COMMAND, ...SLOW],
        isolate: false,
      }),
    ],
  },
});
