import { uncertainFigures } from '../../draws/region-draw.js';
import type { HardBounds, ParameterEntry } from '../../model/entries/parameter.js';
import type { Model } from '../../model/model.js';
import { variedIn } from '../../model/parameter-values.js';
import type { Region } from '../../model/place/region.js';
import type { Figure } from '../../scenario/reading/figure.js';
import { regionField } from '../../scenario/region/region-fields.js';

/**
 * What a forecast uses that was not known at its origin: figures of the region that describe a later year, and parameters whose
 * evidence is later. Those that have a range are drawn over a range twice as wide; those that have none stand as they are.
 */
export interface NewerThanOrigin {
  readonly figures: readonly { readonly path: string; readonly year: number; readonly widened: boolean }[];
  readonly parameters: readonly { readonly id: string; readonly knownUntil: number }[];
}

/** Everything newer than a year. */
export function newerThan(
  { region, figures }: { readonly region: Region; readonly figures: readonly Figure[] },
  model: Model,
  year: number,
): NewerThanOrigin {
  const drawn = new Set(uncertainFigures({ region, figures }, model).map(({ path }) => path));
  return {
    figures: figures
      .filter((figure) => figure.year > year && isOfModel(figure, model))
      .map((figure) => ({ path: figure.path, year: figure.year, widened: drawn.has(figure.path) })),
    parameters: variedIn(region, model).flatMap((id) => {
      const { knownUntil } = model.parameters[id];
      return knownUntil !== null && knownUntil > year ? [{ id, knownUntil }] : [];
    }),
  };
}

/** Choices of the file, as its years, are no knowledge. */
const isOfModel = ({ path, unit }: Figure, model: Model): boolean =>
  unit !== 'calendar year' && regionField(path, model) !== null;

/** The figures, those that describe a later year with a range twice as wide. */
export function withWiderFigures(figures: readonly Figure[], year: number, model: Model): Figure[] {
  return figures.map((figure) => {
    const { path, low, high } = figure;
    const field = regionField(path, model);
    if (figure.year <= year || field === null || low === null || high === null) return figure;
    const [from, to] = wider([low, high], field.hard);
    return { ...figure, low: from, high: to };
  });
}

/** The model, parameters with later evidence drawn over a range twice as wide. */
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

/** Twice as wide about its middle: on logarithms where it lies above 0. */
function wider([low, high]: readonly [number, number], [least, most]: HardBounds): [number, number] {
  const ratio = low > 0 ? Math.sqrt(high / low) : 0;
  const half = (high - low) / 2;
  const [from, to] = low > 0 ? [low / ratio, high * ratio] : [low === 0 ? 0 : low - half, high + half];
  return [Math.max(least, from), Math.min(most, to)];
}
