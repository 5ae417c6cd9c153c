import type { Bilingual, Region } from '../model/place/region.js';
import type { Figure } from '../scenario/reading/figure.js';
import { isOfThePlace, originOf } from '../scenario/region/origin.js';
import { FIGURE_LISTS, type PricedModel, regionField, SHARES } from '../scenario/region/region-fields.js';
import type { Scenario } from '../scenario/scenario.js';
import type { FigureRow } from './tables.js';

/** Every figure of a scenario's region in the order of its file, with what a reader needs to judge it. */
export function figureRows({ region, figures, lender }: Scenario, model: PricedModel): FigureRow[] {
  return figures.map((figure): FigureRow => {
    const { path, value, low, high, unit, year, source, grade, borrowedFrom } = figure;
    const figurePath = path.replace(/^paths\.(.*)\.\d+$/, '$1');
    const known = regionField(figurePath, model);
    const counted = isOfThePlace(figure, model);
    const entry = entryOf(figurePath);
    return {
      path,
      topic: known?.sheet ?? 'background',
      label: known?.label ?? null,
      entry,
      entryName: entryName(region, figurePath, entry),
      value,
      low,
      high,
      unit,
      year,
      source,
      grade,
      origin: originOf(figure),
      borrowedFrom,
      // What holds for the whole country is borrowed as it is.
      widened: lender !== undefined && borrowedFrom !== null && counted,
      counted,
    };
  });
}

/** Whose figure it is, by the id of the list's entry; empty where it is the region's own. */
function entryOf(path: Figure['path']): string {
  if (path.startsWith(`${SHARES}.`)) return path.slice(SHARES.length + 1);
  const list = FIGURE_LISTS.find((name) => path.startsWith(`${name}.`));
  return list === undefined ? '' : path.slice(list.length + 1, path.lastIndexOf('.'));
}

function entryName(region: Region, path: string, entry: string): Bilingual | null {
  const named = path.startsWith(`${SHARES}.`)
    ? region.payers
    : path.startsWith('institutions.')
      ? region.institutions
      : region.funding.outside;
  return named.find(({ id }) => id === entry)?.name ?? null;
}
