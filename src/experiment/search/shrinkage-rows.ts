import { mean } from '../../statistics/mean.js';
import { soughtRow } from './front-rows.js';
import { judgedAs, judgedValues } from './judged-values.js';
import { meanOver } from './mean-over.js';
import type { RetestRow, ShrinkageRow } from './optimisation-rows.js';
import { TESTS } from './retest.js';
import type { OptimisationRun } from './run-optimisation.js';
import { shrinkageOf } from './shrinkage.js';
import type { Sought } from './sought.js';
import { testedStrategies, valuesByDraw } from './strategy-values.js';

/** How much less than the search promised the front comes to in each test, goal by goal. */
export const shrinkageRows = (run: OptimisationRun): ShrinkageRow[] =>
  TESTS.flatMap((test) => run.sought.map((sought) => shrinkageRow(run, test, sought)));

function shrinkageRow(run: OptimisationRun, test: (typeof TESTS)[number], sought: Sought): ShrinkageRow {
  const points = run.front.map((_, place) => place);
  const byHand = run.experiment.search.against.map((_, n) => run.front.length + n);
  const own = { ...soughtRow(sought), test };
  const { aggregate, direction } = judgedAs(sought);
  const compared = alikeWorlds(worldsOf(run, test, sought, points), { aggregate });
  if (compared === null || compared.tested.length === 0)
    return { ...own, shrinkage: null, low: null, high: null, relative: null, handWritten: null };
  const { searched, tested } = compared;
  const { measure } = sought;
  const how = { direction, aggregate, paired: test === 'seeds' };
  const { seed } = run.experiment.sampling;
  const found = shrinkageOf({ searched, tested, ...how }, seed);
  const means = tested.map(mean);
  const spread = Math.max(...means) - Math.min(...means);
  const control = alikeWorlds(worldsOf(run, test, sought, byHand), { aggregate });
  return {
    ...own,
    ...found,
    relative: spread > 0 && measure === 'effect' ? found.shrinkage / spread : null,
    handWritten:
      control === null || control.tested.length === 0
        ? null
        : shrinkageOf({ ...control, ...how }, seed).shrinkage,
  };
}

interface Worlds {
  readonly searched: readonly (readonly number[])[];
  readonly tested: readonly (readonly number[])[];
}

/**
 * What counts of a goal in as many worlds of the test as the search had: the worst of forty is worse than the worst of four. Means need no
 * such care. Null where the test has fewer.
 */
export function alikeWorlds(
  { searched, tested }: Worlds,
  { aggregate }: Pick<Sought, 'aggregate'>,
): Worlds | null {
  if (aggregate.kind === 'mean' || tested.length === 0) return { searched, tested };
  const count = searched[0].length;
  if (tested[0].length < count) return null;
  return { searched, tested: tested.map((values) => values.slice(0, count)) };
}

/** Values of the strategies that have them in both, search and test. */
function worldsOf(
  run: OptimisationRun,
  test: (typeof TESTS)[number],
  sought: Sought,
  places: readonly number[],
): Worlds {
  const both = places.flatMap((place) => {
    const [searched, tested] = (['search', test] as const).map((one) =>
      judgedValues(run, one, place, sought),
    );
    return searched === null || tested === null ? [] : [{ searched, tested }];
  });
  return { searched: both.map(({ searched }) => searched), tested: both.map(({ tested }) => tested) };
}

/** Every strategy in every test, on everything that is sought. */
export function retestRows(run: OptimisationRun): RetestRow[] {
  const { retested, cells, sought } = run;
  const tests = [
    ...(['search', ...TESTS] as const).map((test) => ({
      test,
      form: '',
      own: cells[test],
      results: retested[test],
    })),
    ...retested.forms.map(({ parameter, value, cells: own, results }) => ({
      test: 'structures' as const,
      form: `${parameter}=${value}`,
      own,
      results,
    })),
  ];
  return tests.flatMap(({ test, form, own, results }) =>
    testedStrategies(run).flatMap((strategy, place) =>
      sought.map((one) => {
        const values = valuesByDraw(results[place], own, strategy, one);
        const known = values === null ? { mean: null, low: null, high: null } : meanOver(values);
        return {
          strategy: strategy.name,
          test,
          form,
          ...soughtRow(one),
          ...known,
          runs: results[place].length,
        };
      }),
    ),
  );
}
