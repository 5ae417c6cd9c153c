import { doseRangeIn, isAmount } from '../../model/dose-range.js';
import { formsText } from '../../model/entries/forms.js';
import type { ParameterEntry } from '../../model/entries/parameter.js';
import { inCurrency } from '../../model/in-currency.js';
import type { Model } from '../../model/model.js';
import type { Region } from '../../model/place/region.js';
import { regionAtPolicy } from '../../model/place/yearly.js';
import type { Bilingual } from './bilingual.js';
import type { HardBounds } from './fields.js';
import { keptBy } from './kept-by.js';

/** Names that files may use; the program knows them, the schemas do not. */
export interface Catalogue {
  /** The model whose names these are. */
  readonly model: Model;
  readonly levers: readonly string[];
  readonly parameters: readonly string[];
  /** Targets by lever; a lever left out has none. */
  readonly targets?: Readonly<Record<string, readonly string[]>>;
  /** Smallest and largest dose by lever, for doses that are plain numbers; a lever left out has no bounds. */
  readonly doses?: Readonly<Record<string, readonly [low: number, high: number]>>;
  /** Indicators that expressions and experiments may name. */
  readonly indicators?: readonly string[];
  /** Plausible range by parameter; null, or a parameter left out, has none. */
  readonly ranges?: Readonly<Record<string, readonly [low: number, high: number] | null>>;
  /** Hard bounds and unit by parameter, for overrides; a parameter left out has none. */
  readonly hard?: Readonly<Record<string, { readonly bounds: HardBounds; readonly unit: string }>>;
  /** Parameters that are a choice between forms of the model, with the only values that they can have. */
  readonly forms?: Readonly<Record<string, Forms>>;
}

/** The same names with bounds, ranges and units in the currency of a region, and doses in its size. */
export const catalogueIn = (catalogue: Catalogue, region: Region): Catalogue => inRegions(catalogue)(region);

const inRegions = keptBy((catalogue: Catalogue) => keptBy((region: Region) => madeFor(catalogue, region)));

function madeFor(catalogue: Catalogue, region: Region): Catalogue {
  const model = inCurrency(catalogue.model, region.currency);
  const here = model === catalogue.model ? catalogue : catalogueOf(model);
  return { ...here, doses: dosesOf(model, (lever) => doseRangeIn(lever, regionAtPolicy(region))) };
}

type Doses = NonNullable<Catalogue['doses']>;

const dosesOf = ({ levers }: Model, rangeOf: (lever: Model['levers'][number]) => Doses[string]): Doses =>
  Object.fromEntries(levers.map((lever) => [lever.id, rangeOf(lever)]));

/** Times the range of a city up to which amounts are accepted where no region says how large it is: those of the largest nations. */
const LARGEST = 1000;

/** Doses that some region can have. */
export const dosesAnywhere = (model: Model): Doses =>
  dosesOf(model, ({ unit, range: [low, high] }) =>
    isAmount({ unit }) ? [Math.min(low, low * LARGEST), high * LARGEST] : [low, high],
  );

/** The values of a choice between forms of the model, and what they are called. */
interface Forms {
  readonly values: readonly number[];
  readonly text: Bilingual;
}

const formsIn = (entry: Pick<ParameterEntry, 'choices' | 'forms'>): Bilingual => ({
  en: formsText(entry, ' or '),
  zh: formsText(entry, ' 或 ', 'zh'),
});

/**
 * Every name of a model that files may use.
 * @example
 * catalogueOf(medinno).levers.includes('youngTalent'); // => true
 */
export const catalogueOf: (model: Model) => Catalogue = keptBy(namesOfModel);

function namesOfModel(model: Model): Catalogue {
  const parameters = Object.keys(model.parameters);
  const byParameter = <T>(of: (entry: Model['parameters'][string]) => T) =>
    Object.fromEntries(parameters.map((id) => [id, of(model.parameters[id])]));
  return {
    model,
    levers: model.levers.map(({ id }) => id),
    parameters,
    targets: Object.fromEntries(model.levers.map(({ id, targets = [] }) => [id, targets])),
    doses: dosesOf(model, ({ range }) => range),
    indicators: model.indicators.map(({ id }) => id),
    ranges: byParameter(({ range }) => range),
    hard: byParameter(({ hard, unit }) => ({ bounds: hard, unit })),
    forms: Object.fromEntries(
      parameters.flatMap((id) => {
        const entry = model.parameters[id];
        return entry.role === 'structure' ? [[id, { values: entry.choices, text: formsIn(entry) }]] : [];
      }),
    ),
  };
}
