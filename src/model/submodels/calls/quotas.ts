import { power } from '../../../maths/power.js';
import { selectTop } from '../../engine/select.js';
import type { World } from '../../engine/world.js';
import { FIRST_AREA, FIRST_TYPE } from '../../place/cells.js';
import { CROSSING, hasQuotas, type QuotasYear, quotaOf } from './cell-quota.js';

/** Whether a researcher belongs to a cell. */
export function isIn(cell: number, i: number, { researchers: r, institutions }: World): boolean {
  if (cell < FIRST_AREA) return r.orientation[i] === cell;
  if (cell < FIRST_TYPE) return r.area[i] === cell - FIRST_AREA;
  return institutions.type[r.institution[i]] === cell - FIRST_TYPE;
}

/**
 * Give the awards that are kept for cells to their best applicants: of `wanted` awards each cell with a quota q gets up to q · wanted, including awards that its
 * people won in another cell; unfilled awards go to all. Writes `code` into `call.awarded` and returns the number of awards.
 */
export function awardByQuota(y: QuotasYear, wanted: number, code: number): number {
  const { call, scratch } = y;
  const { applicantCount, scores, awarded } = call;
  const { variates: own } = scratch;
  let given = 0;
  for (let cell = 0; cell <= CROSSING && given < wanted; cell++) {
    const quota = quotaOf(y, cell);
    if (quota <= 0) continue;
    let open = 0;
    let won = 0;
    for (let n = 0; n < applicantCount; n++) {
      const inside = appliesIn(y, cell, n);
      if (inside && awarded[n] === code) won++;
      const waiting = inside && awarded[n] !== code;
      own[n] = waiting ? scores[n] : Number.NEGATIVE_INFINITY;
      if (waiting) open++;
    }
    const places = Math.min(open, wanted - given, Math.floor(quota * wanted) - won);
    if (places <= 0) continue;
    markTop(y, own, places, code);
    given += places;
  }
  return given;
}

/** Whether the application at a position is one of a cell. */
const appliesIn = ({ world, call }: QuotasYear, cell: number, n: number): boolean =>
  cell === CROSSING ? call.crossing[n] > 0 : isIn(cell, call.applicants[n], world);

/** Give the `count` highest of the applicants' values a mark; ties go to the earlier row. */
export function markTop(
  { call, scratch }: Pick<QuotasYear, 'call' | 'scratch'>,
  values: Float64Array,
  count: number,
  code: number,
): void {
  const { applicantCount, awarded } = call;
  const { selection } = scratch;
  selectTop(values, applicantCount, count, scratch.selecting, selection);
  const { threshold } = selection;
  let ties = selection.ties;
  for (let n = 0; n < applicantCount; n++) {
    if (values[n] > threshold || (values[n] === threshold && ties-- > 0)) awarded[n] = code;
  }
}

/**
 * Pulls on newcomers: a cell whose quota q is above its share n of people in post attracts (q / n)^e times as many. Without quotas
 * all pulls are 1.
 */
export function setPulls(y: QuotasYear): void {
  const { world, p } = y;
  const { pulls } = world;
  pulls.fill(1);
  if (!hasQuotas(y)) return;
  for (let cell = 0; cell < FIRST_TYPE; cell++) {
    const quota = quotaOf(y, cell);
    if (quota <= 0) continue;
    const share = shareOf(cell, world);
    const follows = cell < FIRST_AREA ? p.orientationFollows : p.areaFollows;
    if (quota > share && share > 0) pulls[cell] = power(quota / share, follows);
  }
}

function shareOf(cell: number, world: World): number {
  const { active, activeCount } = world;
  let inside = 0;
  for (let n = 0; n < activeCount; n++) if (isIn(cell, active[n], world)) inside++;
  return activeCount > 0 ? inside / activeCount : 0;
}
