import { ROLES } from '../../model/place/region.js';
import { valueAt } from '../reading/validate.js';
import { readablePayers } from './finances.js';
import type { RegionFile } from './region-schema.js';

/**
 * Who pays in a region, what it leaves out being as in the like region: levels and payers as whole lists, roles one by one.
 */
export function borrowPayers(region: Record<string, unknown>, { levels, payers, roles }: RegionFile): void {
  if (levels !== undefined) region.levels ??= levels;
  if (payers !== undefined) region.payers ??= payers;
  const own = region.roles;
  const isMapping = typeof own === 'object' && own !== null && !Array.isArray(own);
  if (roles !== undefined && (own === undefined || isMapping)) region.roles = { ...roles, ...own };
}

/**
 * The payer of a region that stands for one of the like region: the same where the region names no payers itself, else
 * the one that plays its first role. One without a role, or with a role that none plays, keeps its id.
 * @param own the region's plain values before anything was borrowed
 */
export function payerHere(own: unknown, like: RegionFile): (id: string) => string {
  if (valueAt(own, ['payers']) === undefined) return (id) => id;
  const [here, there] = [readablePayers(own), readablePayers(like)];
  return (id) => {
    const role = ROLES.find((one) => there.roles[one] === id);
    const player =
      role === undefined ? id : (valueAt(own, ['roles', role]) ?? like.roles?.[role] ?? here.roles[role]);
    return typeof player === 'string' ? player : id;
  };
}
