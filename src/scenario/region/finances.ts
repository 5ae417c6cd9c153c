import { CHINESE_CITY } from '../../model/place/chinese-city.js';
import { type Finances, ROLES, type Role } from '../../model/place/region.js';
import { valueAt } from '../reading/validate.js';
import type { RegionFile } from './region-schema.js';

/** Who pays in a region by its file; what the file leaves out is that of a city of China. */
export function financesOf({ levels, payers, roles }: RegionFile): Omit<Finances, 'currency'> {
  return {
    levels: levels ?? CHINESE_CITY.levels,
    payers: payers?.map(({ level = null, ...payer }) => ({ ...payer, level })) ?? CHINESE_CITY.payers,
    roles: Object.fromEntries(
      ROLES.map((role) => [role, roles?.[role] ?? CHINESE_CITY.roles[role]]),
    ) as Finances['roles'],
  };
}

/** Who pays as far as plain values can be read: ids alone, of what a schema may have complained about. */
export interface ReadablePayers {
  readonly levels: readonly string[];
  readonly payers: readonly { readonly id: string; readonly level: unknown }[];
  readonly roles: Readonly<Record<Role, unknown>>;
}

/** The same of plain values that need not fit the schema. */
export function readablePayers(raw: unknown): ReadablePayers {
  const entries = (name: 'levels' | 'payers') => {
    const own = valueAt(raw, [name]);
    return (Array.isArray(own) ? own : CHINESE_CITY[name]) as readonly unknown[];
  };
  return {
    levels: entries('levels').map((level) => String(valueAt(level, ['id']))),
    payers: entries('payers').map((payer) => ({
      id: String(valueAt(payer, ['id'])),
      level: valueAt(payer, ['level']) ?? null,
    })),
    roles: Object.fromEntries(
      ROLES.map((role) => [role, valueAt(raw, ['roles', role]) ?? CHINESE_CITY.roles[role]]),
    ) as ReadablePayers['roles'],
  };
}
