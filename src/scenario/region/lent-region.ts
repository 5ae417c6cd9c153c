import { factorIn } from '../../model/place/yearly.js';
import type { YearlyPath } from '../../model/place/yearly-path.js';
import { DIGITS, type FigureFields } from './borrowed-figure.js';
import type { RegionFile } from './region-schema.js';
import { pathsOf } from './yearly-paths.js';

/**
 * A region as it stands when a policy can first act, which is what it lends: figures that have a path as they are then, and no
 * record before. A region without paths lends what it says.
 */
export function lentRegion(file: RegionFile): RegionFile {
  const paths = pathsOf(file);
  if (paths === undefined) return file;
  const year = file.policyYear.value;
  const { paths: _record, ...lent } = structuredClone(file);
  for (const path of paths) move(figureOf(path, lent), factorIn(path, year), path.figure.endsWith('Gap'));
  return { ...lent, startYear: { ...lent.policyYear } };
}

function figureOf({ figure, funder }: YearlyPath, { funding, workforce }: RegionFile): FigureFields {
  switch (figure) {
    case 'funding.localResearch':
      return funding.localResearch;
    case 'funding.developmentPool':
      return funding.developmentPool;
    case 'workforce.payGap':
      return workforce.payGap;
    case 'workforce.moneyGap':
      return workforce.moneyGap;
    case 'funding.outside.*.winsPerYear':
      return funding.outside.find(({ id }) => id === funder)!.winsPerYear;
  }
}

/** Value and range of a figure times a factor; of a gap, what there is outside over inside. */
function move(figure: FigureFields, factor: number, isGap: boolean): void {
  const moved = (value: number) =>
    Number((isGap ? factor * (1 + value) - 1 : factor * value).toPrecision(DIGITS));
  figure.value = moved(figure.value);
  if (figure.low !== undefined) figure.low = moved(figure.low);
  if (figure.high !== undefined) figure.high = moved(figure.high);
}
