import { power } from '../../maths/power.js';
import { factorIn } from '../../model/place/yearly.js';
import { isGap, type YearlyFigure, type YearlyPath } from '../../model/place/yearly-path.js';
import { doctorsGrown } from '../../model/population/doctors.js';
import { memberAt } from '../reading/member-at.js';
import { DIGITS, type FigureFields } from './borrowed-figure.js';
import type { PricedModel } from './region-fields.js';
import type { RegionFile } from './region-schema.js';
import { pathsOf } from './yearly-paths.js';

/**
 * A region as it stands when a policy can first act, which is what it lends: figures that have a path as they are then, sizes of
 * grants as they follow their budget, burdens along their trends, doctors as they have grown, and no record before. A region
 * without paths lends what it says.
 */
export function lentRegion(file: RegionFile, { parameters }: PricedModel): RegionFile {
  const paths = pathsOf(file);
  if (paths === undefined) return file;
  const { paths: _record, ...lent } = structuredClone(file);
  const year = file.policyYear.value;
  const rateOf = (id: string) => file.parameters?.[id]?.value ?? parameters[id]?.value ?? 0;
  for (const path of paths) {
    const factor = factorIn(path, year);
    for (const figure of figuresOf(path, lent, paths)) move(figure, factor, isGap(path.figure));
    for (const size of sizesOf(path, lent, paths))
      if (factor > 0) move(size, power(factor, rateOf('grantSizeFollows')), false);
  }
  for (const { id, burden, trend } of lent.health.areas) {
    const since = recordOf(id, paths)?.years.at(-1) ?? file.startYear.value;
    move(burden, power(1 + trend.value, Math.max(0, year - since)), false);
  }
  const doctorsOn = paths.find(({ figure }) => figure === 'doctors');
  const since = Math.min(year, doctorsOn?.years.at(-1) ?? file.startYear.value);
  move(lent.doctors, doctorsGrown(rateOf('doctorsGrowth'), since, year), false);
  return { ...lent, startYear: { ...lent.policyYear } };
}

/** The record of an area's burden. */
const recordOf = (area: string, paths: readonly YearlyPath[]): YearlyPath | undefined =>
  paths.find(({ figure, entry }) => figure === 'health.areas.*.burden' && entry === area);

/**
 * The figures of a file that change with a path; more residents carry more burden, where that is not on record itself. The supply of
 * people from outside is stated over that of the start, which for another place is the year that it borrows from.
 */
function figuresOf(
  { figure, entry }: YearlyPath,
  lent: RegionFile,
  paths: readonly YearlyPath[],
): FigureFields[] {
  if (figure === 'institutions.posts') return lent.institutions.map(({ posts }) => posts);
  if (figure === 'workforce.outsideSupply') return [];
  if (figure !== 'population') return [memberAt(lent, figure.replace('*', entry)) as FigureFields];
  const { areas, inpatients } = lent.health;
  const burdens = areas.filter(({ id }) => recordOf(id, paths) === undefined).map(({ burden }) => burden);
  return [lent.population, ...burdens, ...(inpatients === undefined ? [] : [inpatients.stays])];
}

/** Figures of money that grants are given from, with the size of these grants. */
const SIZES: Partial<Record<YearlyFigure, YearlyFigure>> = {
  'funding.localResearch': 'funding.localGrantSize',
  'funding.outside.*.budget': 'funding.outside.*.grantSize',
};

/** The sizes of grants that follow money with a path in a run of the region, where they are not on record themselves. */
function sizesOf(
  { figure, entry }: YearlyPath,
  lent: RegionFile,
  paths: readonly YearlyPath[],
): FigureFields[] {
  const size = SIZES[figure];
  if (size === undefined || paths.some((path) => path.figure === size && path.entry === entry)) return [];
  return [memberAt(lent, size.replace('*', entry)) as FigureFields];
}

/** Value and range of a figure times a factor; of a gap, what there is outside over inside. */
function move(figure: FigureFields, factor: number, gap: boolean): void {
  const moved = (value: number) =>
    Number((gap ? factor * (1 + value) - 1 : factor * value).toPrecision(DIGITS));
  figure.value = moved(figure.value);
  if (figure.low !== undefined) figure.low = moved(figure.low);
  if (figure.high !== undefined) figure.high = moved(figure.high);
}
