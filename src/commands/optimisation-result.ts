import type { DrawnChart } from '../charts/chart.js';
import { searchCharts } from '../charts/search/search-charts.js';
import type { SearchContext } from '../charts/search/search-context.js';
import { scenarioModel } from '../ensemble/scenario-series.js';
import { type OptimisationTables, optimisationTables } from '../experiment/search/optimisation-tables.js';
import type { OptimisationRun } from '../experiment/search/run-optimisation.js';
import type { Programme } from '../model/engine/policy.js';
import type { AskedSearch } from './asked-search.js';
import { chartNamed } from './chart-named.js';
import type { ChartAs } from './ensemble-result.js';
import { unknownName } from './unknown-name.js';

/** How portfolios were sought. */
interface Sought {
  readonly experiment: string;
  readonly scenario: string;
  readonly region: string;
  readonly years: number;
  readonly budget: Programme | null;
  readonly population: number;
  readonly generations: number;
  /** Worlds of the search, draws times replicates, and with how many of them a portfolio enters. */
  readonly draws: number;
  readonly replicates: number;
  readonly first: number;
  readonly goal: string;
  readonly fresh: { readonly draws: number; readonly replicates: number };
  readonly structuresHeldOut: boolean;
  readonly seed: string;
  readonly portfolios: number;
  readonly runs: number;
  readonly failed: number;
}

/** What `optimise` gives. */
export interface OptimisationResult {
  /** The call as it was read. */
  readonly asked: AskedSearch;
  readonly run: OptimisationRun;
  /** A table as plain rows. @throws RangeError for a name that no table has */
  readonly table: <Name extends keyof OptimisationTables>(name: Name) => OptimisationTables[Name];
  /** What charts and the page are made from, for a reader. */
  readonly context: (as?: ChartAs) => SearchContext;
  /** Every chart: title, Vega-Lite specification and data. */
  readonly charts: (as?: ChartAs) => readonly DrawnChart[];
  /** One of them by its id. @throws RangeError for an id that no chart has */
  readonly chart: (id: string, as?: ChartAs) => DrawnChart;
  /** How was sought, and what was found, as one plain document; every portfolio that was run is in the table of candidates. */
  readonly json: { readonly sought: Sought } & Omit<OptimisationTables, 'candidates' | 'retest'>;
}

/** A search that was run, with the ways to ask about it. */
export function optimisationResult(asked: AskedSearch, run: OptimisationRun): OptimisationResult {
  const tables = optimisationTables(run);
  const context = ({ language = 'en', form = 'wide' }: ChartAs = {}): SearchContext => ({
    run,
    model: scenarioModel(asked.experiment.scenario, asked.model),
    tables,
    language,
    form,
  });
  const charts = (as?: ChartAs) => searchCharts(context(as));
  const { candidates: _, retest: __, ...shown } = tables;
  return {
    asked,
    run,
    context,
    charts,
    chart: (id, as) => chartNamed(charts(as), id),
    table: (name) => {
      if (!Object.hasOwn(tables, name)) throw unknownName('table', name, Object.keys(tables));
      return tables[name];
    },
    json: { sought: soughtOf(asked, run), ...shown },
  };
}

function soughtOf({ experiment }: AskedSearch, { evaluated, runs, failed }: OptimisationRun): Sought {
  const { id, scenario, sampling, search } = experiment;
  const { population, generations, first, goal, fresh, heldOut } = search.search;
  return {
    experiment: id,
    scenario: scenario.id,
    region: scenario.region.id,
    years: scenario.horizon,
    budget: search.budget,
    population,
    generations,
    draws: sampling.draws,
    replicates: sampling.replicates,
    first,
    goal,
    fresh,
    structuresHeldOut: heldOut,
    seed: sampling.seed,
    portfolios: evaluated.length,
    runs,
    failed,
  };
}
