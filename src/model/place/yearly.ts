import type { Region } from './region.js';
import type { YearlyPath } from './yearly-path.js';

/** The factor of a path in a year. */
export function factorIn({ years, factors }: Pick<YearlyPath, 'years' | 'factors'>, year: number): number {
  const next = years.findIndex((one) => one > year);
  if (next === 0) return factors[0];
  if (next < 0) return factors[factors.length - 1];
  const share = (year - years[next - 1]) / (years[next] - years[next - 1]);
  return factors[next - 1] + share * (factors[next] - factors[next - 1]);
}

/** The region with its figures of a year; the same one where it has no paths. */
export const regionInYear = (region: Region, year: number): Region =>
  (region.paths ?? []).reduce((changed, path) => changedBy(changed, path, factorIn(path, year)), region);

/** The region as it is when a policy can first act: what doses are stated in. */
export const regionAtPolicy = (region: Region): Region => regionInYear(region, region.policyYear);

function changedBy(region: Region, { figure, funder }: YearlyPath, factor: number): Region {
  if (factor === 1) return region;
  const { funding, workforce } = region;
  switch (figure) {
    case 'funding.localResearch':
      return { ...region, funding: { ...funding, localResearch: factor * funding.localResearch } };
    case 'funding.developmentPool':
      return { ...region, funding: { ...funding, developmentPool: factor * funding.developmentPool } };
    case 'workforce.payGap':
      return { ...region, workforce: { ...workforce, payGap: factor * (1 + workforce.payGap) - 1 } };
    case 'workforce.moneyGap':
      return { ...region, workforce: { ...workforce, moneyGap: factor * (1 + workforce.moneyGap) - 1 } };
    case 'funding.outside.*.winsPerYear': {
      const outside = funding.outside.map((one) =>
        one.id === funder ? { ...one, winsPerYear: factor * one.winsPerYear } : one,
      );
      return { ...region, funding: { ...funding, outside } };
    }
  }
}
