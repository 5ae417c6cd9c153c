import type { Progress } from '../ensemble/sink.js';
import type { Model } from '../model/model.js';
import { parametersIn } from '../model/parameter-values.js';
import { regionAtPolicy } from '../model/place/yearly.js';
import type { FirstMillions, FirstMillionsRow } from '../results/first-millions-row.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Executor } from '../work/job.js';
import { type LeverTried, leverForSum } from './dose-for-sum.js';
import { type LeagueRow, leagueInOrder, leagueRows } from './league-rows.js';
import { LEAGUE } from './league-size.js';
import { leversTried, YEARS_PAID } from './levers-tried.js';
import { runExperiment } from './run-experiment.js';

/** Million CNY a year where no sum is named. */
export const USUAL_SUM = 5;

/** What the league shows besides its goal: break-evens. */
const OBSERVED = ['discountedDalys', 'discountedSpending'];

interface Running {
  readonly model: Model;
  readonly executor: Executor;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The league of where the first millions a year would go: every lever that has a price and can take the sum, alone, in the
 * place of a scenario without any policy, under the random numbers of its draws and replicates.
 */
export async function firstMillions(
  scenario: Scenario,
  sum: number,
  { model, ...running }: Running,
): Promise<FirstMillions> {
  const place = {
    model,
    region: regionAtPolicy(scenario.region),
    p: parametersIn(scenario.region, model, scenario.overrides),
  };
  const paid = model.levers
    .filter(({ price }) => price !== null)
    .map((lever) => leverForSum(lever, sum, place));
  const uses = paid.filter(({ isMost }) => !isMost);
  const payer = scenario.region.roles.government;
  const goals = [{ indicator: 'netHealthBenefit', part: '', direction: 1 }] as const;
  const asked = { payer, goals, ...LEAGUE };
  const alone = uses.map((use) => [use]);
  const run =
    uses.length === 0
      ? null
      : await runExperiment(
          { ...leversTried(scenario, alone, asked), observed: OBSERVED },
          { ...running, model },
        );
  const rows = run === null ? [] : leagueRows(run);
  return {
    sum,
    payer,
    years: YEARS_PAID,
    ...LEAGUE,
    rows: leagueInOrder(rows).map((row) => rowOf(row, uses[row.point - 1])),
    failed: run?.failures.length ?? 0,
    tooSmall: paid.filter(({ isMost }) => isMost).map(({ lever }) => lever.id),
  };
}

function rowOf(row: LeagueRow, { lever, target, dose }: LeverTried): FirstMillionsRow {
  const { unit, mean, low, high, meanLow, meanHigh, signShare, rank, breakEven } = row;
  return {
    lever: lever.id,
    name: lever.name,
    target,
    dose,
    doseUnit: lever.unit,
    unit,
    mean,
    low,
    high,
    meanLow,
    meanHigh,
    signShare,
    rank,
    breakEven,
  };
}
