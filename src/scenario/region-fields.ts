import type { HardBounds } from './fields.js';
import type { RegionField } from './region-field.js';
import { within } from './region-fields/field.js';
import { FUNDING_FIELDS } from './region-fields/funding.js';
import { HEALTH_FIELDS } from './region-fields/health.js';
import { PLACE_FIELDS } from './region-fields/place.js';
import { PRICE_FIELDS } from './region-fields/prices.js';
import { WORKFORCE_FIELDS } from './region-fields/workforce.js';

/**
 * Every figure a region file has, in the order of the file, with its hard bounds and the range in which it is plausible
 * (both assumed, grade D). A region's free background numbers are not among them.
 */
export const REGION_FIELDS: readonly RegionField[] = [
  ...PLACE_FIELDS,
  ...FUNDING_FIELDS,
  ...WORKFORCE_FIELDS,
  ...PRICE_FIELDS,
  ...HEALTH_FIELDS,
];

/** The background number whose range moves all burdens, so that a region always has it. */
export const AGE_STRUCTURE: RegionField = {
  path: 'derivation.ageStructureFactor',
  label: {
    en: 'Burden per resident over the nation’s: age structure and health of the place',
    zh: '人均疾病负担与全国之比（反映年龄结构与健康水平）',
  },
  unit: 'ratio',
  hard: [0.01, 100],
  plausible: within(0.3, 3),
  kind: 'amount',
  borrow: 'same',
  sheet: 'burden',
};

/** Free numbers that others are derived from are of any size that arithmetic keeps. */
export const BACKGROUND_BOUNDS: HardBounds = [-1e15, 1e15];

/** What is known of a background number of a name of its own. */
export const backgroundNumber = (path: string): RegionField => ({
  path,
  label: { en: '', zh: '' },
  unit: '',
  hard: BACKGROUND_BOUNDS,
  plausible: { range: BACKGROUND_BOUNDS },
  kind: 'signed',
  borrow: 'never',
  sheet: 'background',
});

const BY_PATH: ReadonlyMap<string, RegionField> = new Map(
  [...REGION_FIELDS, AGE_STRUCTURE].map((entry) => [entry.path, entry]),
);

/** The lists of a region file whose entries hold figures. */
export const FIGURE_LISTS = ['institutions', 'funding.outside', 'health.areas'] as const;
export type FigureList = (typeof FIGURE_LISTS)[number];

/** What is known of the figure at a path, whether its entry is named by id or by position; null where nothing is. */
export function regionField(path: string): RegionField | null {
  const list = FIGURE_LISTS.find((name) => path.startsWith(`${name}.`));
  const general = list === undefined ? path : `${list}.*.${path.slice(list.length + 1).replace(/^.*\./, '')}`;
  return BY_PATH.get(general) ?? null;
}

/** The figures that an entry of a list has, by their names there. */
export function fieldsOfList(list: FigureList): readonly RegionField[] {
  return REGION_FIELDS.filter(({ path }) => path.startsWith(`${list}.*.`));
}

/** A figure's own name: the last word of its path. */
export function fieldName({ path }: RegionField): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
