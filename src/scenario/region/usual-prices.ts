import type { Figure } from '../reading/figure.js';
import type { PricedModel } from './region-fields.js';
import type { RegionFile } from './region-schema.js';

/** The prices that a region neither gives nor borrows, as the model has them where a region says nothing. */
export function usualPrices({ prices, priceYear }: RegionFile, model: PricedModel): Figure[] {
  return Object.entries(model.prices).flatMap(([id, { usual, unit }]): Figure[] => {
    if (usual === undefined || Object.hasOwn(prices, id)) return [];
    const { value, range, grade, source } = usual;
    return [
      {
        path: `prices.${id}`,
        value,
        low: range[0],
        high: range[1],
        unit: unit.en,
        source,
        year: priceYear.value,
        grade,
        note: 'Not said of this place: what the model has where no region gives it.',
        formula: '',
        borrowedFrom: null,
        byDefault: true,
      },
    ];
  });
}
