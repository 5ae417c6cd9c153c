import type { RegionField } from '../region/region-field.js';
import { backgroundNumber, ownParameter, regionField, SHARES } from '../region/region-fields.js';
import type { Gathered } from './gathered.js';
import type { SheetName } from './layout.js';

/** Background numbers have free names, parameters those of the model; only the rows of sheets that may hold them do. */
export function backgroundField(
  sheet: SheetName,
  key: string | undefined,
  { model }: Pick<Gathered, 'model'>,
): RegionField | null {
  if (sheet !== 'background' || key === undefined) return null;
  if (ownParameter(key) !== null) return regionField(key, model);
  if (!/^derivation\.[A-Za-z][A-Za-z0-9]*$/.test(key)) return null;
  return regionField(key) ?? backgroundNumber(key);
}

/** A share of local money by its payer, `funding.localShares.city`. */
export function shareField(fields: readonly RegionField[], key: string | undefined): RegionField | null {
  const payer = key?.startsWith(`${SHARES}.`) ? key.slice(SHARES.length + 1) : '';
  const general = fields.find(({ path }) => path === `${SHARES}.*`);
  return general === undefined || !/^[a-z0-9-]+$/.test(payer)
    ? null
    : { ...general, path: `${SHARES}.${payer}` };
}
