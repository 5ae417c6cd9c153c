import { uncertainFigures } from '../../draws/region-draw.js';
import { log } from '../../maths/log.js';
import type { HardBounds, ParameterEntry } from '../../model/entries/parameter.js';
import type { Model } from '../../model/model.js';
import type { Region } from '../../model/place/region.js';
import type { Figure } from '../../scenario/reading/figure.js';
import { regionField } from '../../scenario/region/region-fields.js';

/**
 * What a forecast uses that was not known at its origin: figures of the region that describe a later year, and parameters whose
 * evidence is later, those that no draw varies too. Those that are drawn have a wider range; all others stand as they are.
 */
export interface NewerThanOrigin {
  readonly figures: readonly (Wider & { readonly path: string; readonly year: number })[];
  readonly parameters: readonly (Wider & { readonly id: string; readonly knownUntil: number })[];
}

/** How much wider a range is drawn than it is. */
export interface Wider {
  /** Whether it is drawn more widely at all. */
  readonly widened: boolean;
  /**
   * Its width over that of the usual range, on logarithms where this lies above 0: 2, but less where 0 or another bound of the number
   * is in the way; 1 where it stands as it is.
   */
  readonly factor: number;
}

/** Everything newer than a year. What a call sets to a value is drawn from no range. */
export function newerThan(
  { region, figures }: { readonly region: Region; readonly figures: readonly Figure[] },
  model: Model,
  year: number,
  overrides: Readonly<Record<string, number>> = {},
): NewerThanOrigin {
  const drawn = new Set(uncertainFigures({ region, figures }, model).map(({ path }) => path));
  const own = region.parameters ?? {};
  return {
    figures: figures
      .filter((figure) => figure.year > year && isOfModel(figure, model))
      .map((figure) => ({
        path: figure.path,
        year: figure.year,
        ...widerBy(
          rangeOf(figure),
          drawn.has(figure.path) ? rangeOf(widerFigure(figure, year, model)) : null,
        ),
      })),
    // What the region sets is among its figures.
    parameters: Object.keys(model.parameters)
      .filter((id) => !Object.hasOwn(own, id))
      .flatMap((id) => {
        const entry = model.parameters[id];
        const { knownUntil, range } = entry;
        if (knownUntil === null || knownUntil <= year) return [];
        const drawnFrom = Object.hasOwn(overrides, id) ? null : widerEntry(entry, year).range;
        return [{ id, knownUntil, ...widerBy(range, drawnFrom) }];
      }),
  };
}

type Range = readonly [low: number, high: number];

const rangeOf = ({ low, high }: Pick<Figure, 'low' | 'high'>): Range | null =>
  low === null || high === null ? null : [low, high];

function widerBy(usual: Range | null, drawn: Range | null): Wider {
  if (usual === null || drawn === null || !(usual[1] > usual[0])) return { widened: false, factor: 1 };
  const width = ([low, high]: Range) => (usual[0] > 0 ? log(high / low) : high - low);
  const factor = Math.round((width(drawn) / width(usual)) * DIGITS) / DIGITS;
  return factor > 1 ? { widened: true, factor } : { widened: false, factor: 1 };
}

/** Further digits of a factor are rounding. */
const DIGITS = 1e9;

/** Choices of the file, as its years, are no knowledge. */
const isOfModel = ({ path, unit }: Figure, model: Model): boolean =>
  unit !== 'calendar year' && regionField(path, model) !== null;

/** The figures, those that describe a later year with a wider range. */
export const withWiderFigures = (figures: readonly Figure[], year: number, model: Model): Figure[] =>
  figures.map((figure) => widerFigure(figure, year, model));

function widerFigure(figure: Figure, year: number, model: Model): Figure {
  const range = rangeOf(figure);
  const field = regionField(figure.path, model);
  if (figure.year <= year || field === null || range === null) return figure;
  const [from, to] = wider(range, field.hard);
  return { ...figure, low: from, high: to };
}

/** The model, parameters with later evidence drawn over a wider range. */
export function withWiderParameters(model: Model, year: number): Model {
  const widened = Object.entries(model.parameters).map(
    ([id, entry]) => [id, widerEntry(entry, year)] as const,
  );
  return { ...model, parameters: Object.fromEntries(widened) as Model['parameters'] };
}

function widerEntry(entry: ParameterEntry, year: number): ParameterEntry {
  const { knownUntil, range, hard, distribution } = entry;
  if (knownUntil === null || knownUntil <= year || range === null || distribution === 'choice') return entry;
  return { ...entry, range: wider(range, hard) };
}

/** Twice as wide about its middle, on logarithms where it lies above 0; it goes neither below 0 where it begins there nor beyond its bounds. */
function wider([low, high]: readonly [number, number], [least, most]: HardBounds): [number, number] {
  const ratio = low > 0 ? Math.sqrt(high / low) : 0;
  const half = (high - low) / 2;
  const [from, to] = low > 0 ? [low / ratio, high * ratio] : [low === 0 ? 0 : low - half, high + half];
  return [Math.max(least, from), Math.min(most, to)];
}
