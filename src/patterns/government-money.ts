import type { Region } from '../model/place/region.js';
import type { YearlyFigure, YearlyPath } from '../model/place/yearly-path.js';

/**
 * Paths of all research money of a region's government by the same factors: its own call, and the grants of the other funders that
 * it pays.
 */
export function governmentPaths(
  { funding, roles }: Region,
  years: readonly number[],
  factors: readonly number[],
): YearlyPath[] {
  const path = (figure: YearlyFigure, entry: string): YearlyPath => ({ figure, entry, years, factors });
  const own = funding.outside.filter(({ payer }) => payer === roles.government);
  return [
    path('funding.localResearch', ''),
    ...own.map(({ id, budget }) =>
      path(`funding.outside.*.${budget === undefined ? 'winsPerYear' : 'budget'}`, id),
    ),
  ];
}

/** The region with so many times its government's research money from the policy year on, whatever its record is. */
export const withGovernmentMoney = (region: Region, times: number): Region => ({
  ...region,
  paths: [
    ...(region.paths ?? []),
    ...governmentPaths(region, [region.policyYear - 1, region.policyYear], [1, times]),
  ],
});
