import type { Bilingual, Region } from '../model/place/region.js';
import type { Figure } from '../scenario/reading/figure.js';
import { isOfThePlace, type Origin, originOf } from '../scenario/region/origin.js';
import type { FieldSheet } from '../scenario/region/region-field.js';
import { FIGURE_LISTS, type PricedModel, regionField, SHARES } from '../scenario/region/region-fields.js';
import type { Scenario } from '../scenario/scenario.js';

/** One number that was said of the place, with where it comes from. */
export interface FigureRow {
  /** Where it stands in the region. */
  readonly path: string;
  readonly topic: FieldSheet;
  /** What it is; null for a background number of the file's own. */
  readonly label: { readonly en: string; readonly zh: string } | null;
  /** Id of the institution, funder or area whose it is; empty where it is the region's own. */
  readonly entry: string;
  /** Its name; null where the words of the language have it, or there is none. */
  readonly entryName: { readonly en: string; readonly zh: string } | null;
  readonly value: number;
  /** Ends of the range believed possible; null where none is given. */
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  /** The year it describes. */
  readonly year: number;
  readonly source: string;
  readonly grade: string;
  readonly origin: Origin;
  /** Id of the region that it was taken from; null for the place's own. */
  readonly borrowedFrom: string | null;
  /** True where the range was made wider in borrowing. */
  readonly widened: boolean;
  /** True where it is counted in `data`. */
  readonly counted: boolean;
}

/** What of a scenario its figures are listed from. */
type Placed = Pick<Scenario, 'region' | 'figures' | 'lender'>;

/** Every figure of a scenario's region in the order of its file, with what a reader needs to judge it. */
export function figureRows({ region, figures, lender }: Placed, model: PricedModel): FigureRow[] {
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
