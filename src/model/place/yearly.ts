import { power } from '../../maths/power.js';
import type { OutsideFunderSpec, Region } from './region.js';
import type { YearlyFigure, YearlyPath } from './yearly-path.js';

/** The factor of a path in a year. */
export function factorIn({ years, factors }: Pick<YearlyPath, 'years' | 'factors'>, year: number): number {
  const next = years.findIndex((one) => one > year);
  if (next === 0) return factors[0];
  if (next < 0) return factors[factors.length - 1];
  const share = (year - years[next - 1]) / (years[next] - years[next - 1]);
  return factors[next - 1] + share * (factors[next] - factors[next - 1]);
}

/** The region with its figures of a year; the same one where it has no paths. */
export function regionInYear(region: Region, year: number): Region {
  let changed = region;
  for (const path of region.paths ?? []) {
    const factor = factorIn(path, year);
    if (path.figure === 'doctors') changed = withDoctors(changed, path, factor, year);
    else if (path.figure === 'health.areas.*.burden') changed = withBurden(changed, path, factor, year);
    else if (factor !== 1) changed = CHANGES[path.figure](changed, factor, path.entry);
  }
  return changed;
}

/** The region as it is when a policy can first act: what doses are stated in. It has no record, so that it stays what it is. */
export function regionAtPolicy(region: Region): Region {
  if (region.paths === undefined) return region;
  const { paths: _record, ...place } = regionInYear(region, region.policyYear);
  return place;
}

const CHANGES: Readonly<
  Record<
    Exclude<YearlyFigure, 'doctors' | 'health.areas.*.burden'>,
    (region: Region, factor: number, entry: string) => Region
  >
> = {
  population: withPeople,
  'institutions.posts': (region, factor) => ({
    ...region,
    institutions: region.institutions.map((place) => ({ ...place, posts: factor * place.posts })),
  }),
  'funding.localResearch': ({ funding, ...region }, factor) => ({
    ...region,
    funding: { ...funding, localResearch: factor * funding.localResearch },
  }),
  'funding.localGrantSize': ({ funding, ...region }, factor) => ({
    ...region,
    funding: { ...funding, localGrantSize: factor * funding.localGrantSize },
  }),
  'funding.developmentPool': ({ funding, ...region }, factor) => ({
    ...region,
    funding: { ...funding, developmentPool: factor * funding.developmentPool },
  }),
  'funding.outside.*.winsPerYear': (region, factor, id) =>
    withFunder(region, id, ({ winsPerYear = 0 }) => ({ winsPerYear: factor * winsPerYear })),
  'funding.outside.*.budget': (region, factor, id) =>
    withFunder(region, id, ({ budget = 0 }) => ({ budget: factor * budget })),
  'funding.outside.*.grantSize': (region, factor, id) =>
    withFunder(region, id, ({ grantSize }) => ({ grantSize: factor * grantSize })),
  'workforce.pay': ({ workforce, ...region }, factor) => ({
    ...region,
    workforce: { ...workforce, pay: factor * workforce.pay },
  }),
  'workforce.payGap': ({ workforce, ...region }, factor) => ({
    ...region,
    workforce: { ...workforce, payGap: factor * (1 + workforce.payGap) - 1 },
  }),
  'workforce.moneyGap': ({ workforce, ...region }, factor) => ({
    ...region,
    workforce: { ...workforce, moneyGap: factor * (1 + workforce.moneyGap) - 1 },
  }),
  'workforce.outsideSupply': ({ workforce, ...region }, factor) => ({
    ...region,
    workforce: { ...workforce, outsideSupply: factor },
  }),
  'prices.*': ({ prices, ...region }, factor, id) => ({
    ...region,
    prices: { ...prices, [id]: factor * prices[id] },
  }),
};

/** More residents of whom each carries the same burden, unless that is on record itself, and needs as many stays. */
function withPeople(region: Region, factor: number): Region {
  const { health, population, paths = [] } = region;
  const { areas, inpatients } = health;
  const isOnRecord = (area: string) =>
    paths.some(({ figure, entry }) => figure === 'health.areas.*.burden' && entry === area);
  return {
    ...region,
    population: factor * population,
    health: {
      ...health,
      areas: areas.map((area) => (isOnRecord(area.id) ? area : { ...area, burden: factor * area.burden })),
      ...(inpatients === undefined
        ? {}
        : { inpatients: { ...inpatients, stays: factor * inpatients.stays } }),
    },
  };
}

function withFunder(
  region: Region,
  funder: string,
  change: (one: OutsideFunderSpec) => Partial<OutsideFunderSpec>,
): Region {
  const { funding } = region;
  const outside = funding.outside.map((one) => (one.id === funder ? { ...one, ...change(one) } : one));
  return { ...region, funding: { ...funding, outside } };
}

/** Doctors of the year, as far as the record goes; from its last year on they grow by their rate. */
function withDoctors(region: Region, { years }: YearlyPath, factor: number, year: number): Region {
  if (year <= region.startYear) return region;
  const doctorsYear = Math.min(year, years[years.length - 1]);
  return { ...region, doctors: factor * region.doctors, doctorsYear };
}

/** What is on record is the burden of the year, its trend included, which goes on from the last year of the record. */
function withBurden(region: Region, path: YearlyPath, factor: number, year: number): Region {
  const { health, startYear } = region;
  const last = path.years[path.years.length - 1];
  const years = Math.min(year, last) - startYear;
  if (years <= 0) return region;
  const areas = health.areas.map((area) =>
    area.id === path.entry
      ? { ...area, burden: (factor * area.burden) / power(1 + area.trend, years) }
      : area,
  );
  return { ...region, health: { ...health, areas } };
}
