import { NO_POLICY } from '../../model/engine/policy.js';
import type { YearlyPath } from '../../model/place/yearly-path.js';
import type { RegionWithHistory } from '../../scenario/region-of-file.js';
import type { Scenario } from '../../scenario/scenario.js';

export interface RecordOptions {
  /** The last year. */
  readonly until: number;
  /** The last year whose recorded money, prices and people are given; those after it stay as they were in it. All unless given. */
  readonly givenUntil?: number | undefined;
  readonly seed: string;
  /** Posts that one row stands for; as few as leave `ROWS` unless given. */
  readonly representation?: number | undefined;
  readonly overrides?: Readonly<Record<string, number>>;
}

/**
 * Rows that a region is simulated in: enough for its ratios, few enough for some thousand runs. A choice of computing time; chance
 * between runs is that of so many rows, larger than that of the region's people.
 */
const ROWS = 1500;

/**
 * A region as it is seen from its start year on: along its record, and as in the last year of the record from then on, without
 * any policy. Nothing in the model is dated by the policy year but policies.
 */
export function recordScenario(place: RegionWithHistory, options: RecordOptions): Scenario {
  const { until, givenUntil, seed, representation, overrides = {} } = options;
  const { region, figures, facts, description } = place;
  const paths = givenUntil === undefined ? region.paths : cutAt(region.paths, givenUntil);
  const { paths: _all, ...still } = region;
  const posts = region.institutions.reduce((sum, institution) => sum + institution.posts, 0);
  return {
    id: region.id,
    title: region.name,
    description,
    comparator: false,
    region: { ...still, ...(paths === undefined ? {} : { paths }), policyYear: region.startYear },
    figures,
    facts,
    policy: NO_POLICY,
    horizon: until - region.startYear + 1,
    seed,
    representation: representation ?? Math.max(1, Math.ceil(posts / ROWS)),
    overrides,
  };
}

/** What of a record is known in a year: its last factor until then holds from then on, whatever it goes on to. */
function cutAt(paths: readonly YearlyPath[] | undefined, year: number): readonly YearlyPath[] | undefined {
  return paths?.flatMap((path) => {
    const known = path.years.filter((one) => one <= year);
    return known.length === 0
      ? []
      : [{ ...path, years: known, factors: path.factors.slice(0, known.length) }];
  });
}
