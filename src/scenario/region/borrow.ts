import { valueAt } from '../reading/validate.js';
import { borrowInstitutions } from './borrow-institutions.js';
import { borrowPayers } from './borrow-payers.js';
import { borrowedEntry, type Entry } from './borrowed-entry.js';
import { borrowed, type FigureFields } from './borrowed-figure.js';
import { type Lender, lenderFor } from './lender.js';
import { isPlain, type Plain } from './plain-region.js';
import type { RegionField } from './region-field.js';
import {
  AGE_STRUCTURE,
  type FigureList,
  OWN_PARAMETERS,
  type PricedModel,
  regionField,
  regionFields,
  SHARES,
} from './region-fields.js';
import type { RegionFile } from './region-schema.js';

/**
 * A region's plain values with everything that they leave out taken from a like region: amounts of the whole place in
 * proportion to population or doctors, the rest as it is (`RegionField.borrow`); ranges widened, grades lowered to D,
 * each figure marked with the region it comes from. Nothing that is there is touched, entries of lists keep their
 * positions. Population, names and definitions are never borrowed, nor are facts and scores: those of another place test nothing.
 */
export function borrowMissing(own: unknown, like: RegionFile, model: PricedModel): unknown {
  if (!isPlain(own)) return own;
  const region = structuredClone(withCurrency(own, like)) as Plain;
  const lender = lenderFor(region, like);
  borrowPayers(region, like);
  for (const entry of [...regionFields(model), AGE_STRUCTURE]) {
    if (!entry.path.includes('*')) borrowField(region, entry, lender);
  }
  borrowParameters(region, lender);
  borrowShares(region, lender);
  borrowInstitutions(region, lender);
  borrowFunders(region, lender);
  borrowAreas(region, lender);
  region.facts ??= [];
  return region;
}

/** A region that names no currency has that of the like region, as it has its payers. */
export function withCurrency(own: unknown, like: RegionFile): unknown {
  const { code } = like.currency ?? {};
  if (!isPlain(own) || code === undefined || valueAt(own, ['currency', 'code']) !== undefined) return own;
  const currency = own.currency ?? {};
  return isPlain(currency) ? { ...own, currency: { code, ...currency } } : own;
}

/** Figures that must agree with each other: they are borrowed together or not at all. */
const TOGETHER = ['health.opportunityCost'];

function borrowField(region: Plain, entry: RegionField, lender: Lender): void {
  const path = entry.path.split('.');
  const group = path.slice(0, -1);
  const apart =
    TOGETHER.includes(group.join('.')) &&
    Object.values((valueAt(region, group) as Plain | undefined) ?? {}).some(isOwn);
  if (apart || entry.borrow === 'never' || valueAt(region, path) !== undefined) return;
  const figure = valueAt(lender.like, path) as FigureFields | undefined;
  if (figure === undefined) return;
  const owner = ownerOf(region, group);
  if (owner !== null) owner[path.at(-1)!] = borrowed(figure, entry, lender);
}

/** Parameters of the model that have another value in the like region have it here as well. */
function borrowParameters(region: Plain, { like }: Lender): void {
  if (like.parameters === undefined) return;
  const own = ownerOf(region, [OWN_PARAMETERS]);
  if (own === null) return;
  for (const [id, figure] of Object.entries(like.parameters))
    if (figure !== undefined) own[id] ??= { ...figure, borrowedFrom: like.id };
}

const isOwn = (figure: unknown) => !isPlain(figure) || figure.borrowedFrom === undefined;

/** Shares by payer, borrowed together or not at all; payers that one payer stands for here pay their shares together. */
function borrowShares(region: Plain, lender: Lender): void {
  const path = SHARES.split('.');
  const own = ownerOf(region, path);
  if (own === null || Object.values(own).some(isOwn)) return;
  const lent = new Map<string, ReturnType<typeof borrowed>>();
  for (const [id, figure] of Object.entries(lender.like.funding.localShares)) {
    const payer = lender.payerHere(id);
    const share = borrowed(figure, regionField(`${SHARES}.${id}`)!, lender);
    const other = lent.get(payer);
    lent.set(payer, other === undefined ? share : sumOf(other, share));
  }
  for (const [payer, share] of lent) own[payer] ??= share;
}

/** Two shares of one whole together. */
const sumOf = <T extends { value: number; low?: number | undefined; high?: number | undefined }>(
  a: T,
  b: T,
): T => ({
  ...a,
  value: a.value + b.value,
  low: (a.low ?? a.value) + (b.low ?? b.value),
  high: Math.min(1, (a.high ?? a.value) + (b.high ?? b.value)),
});

/** The mapping at a path, made where nothing is; null where something else is in its place. */
function ownerOf(region: Plain, path: readonly string[]): Plain | null {
  let owner = region;
  for (const key of path) {
    if (owner[key] === undefined) owner[key] = {};
    const next = owner[key];
    if (!isPlain(next)) return null;
    owner = next;
  }
  return owner;
}

/** Funders outside: those of the like region that the region does not name, and what it does not say of the others. */
function borrowFunders(region: Plain, lender: Lender): void {
  const funding = ownerOf(region, ['funding']);
  if (funding === null) return;
  funding.outside ??= [];
  const lent = lender.like.funding.outside.map((funder) => ({
    ...funder,
    payer: lender.payerHere(funder.payer),
  }));
  completeList(funding.outside, lent, 'funding.outside', lender);
}

function borrowAreas(region: Plain, lender: Lender): void {
  const health = ownerOf(region, ['health']);
  if (health === null) return;
  health.areas ??= [];
  completeList(health.areas, lender.like.health.areas, 'health.areas', lender);
}

/** Entries of the same id are completed, those that are missing come behind. */
function completeList(own: unknown, lent: readonly Entry[], list: FigureList, lender: Lender): void {
  if (!Array.isArray(own)) return;
  for (const entry of lent) {
    const whole = { ...entry, ...borrowedEntry(entry, list, lender) };
    const known = own.find((row) => isPlain(row) && row.id === entry.id) as Plain | undefined;
    if (known === undefined) own.push(whole);
    else complete(known, whole);
  }
}

/** How a funder chooses and on which terms: borrowed whole, or not at all where the place says anything of it. */
const TERMS: readonly string[] = [
  'mechanism',
  'panel',
  'target',
  'overhead',
  'reviewNoise',
  'priorAwardWeight',
];

/** Two ways to say how much a funder gives, of which the place's own stands. */
const AMOUNTS: readonly string[] = ['winsPerYear', 'budget'];

function complete(own: Plain, lent: Plain): void {
  const kept = [TERMS, AMOUNTS].filter((keys) => keys.some((key) => own[key] !== undefined)).flat();
  // A budget comes with the way of choosing that it was stated for, and not to a place that funds all above a payline.
  if (lent.budget !== undefined && !kept.includes('budget')) {
    if (own.mechanism === 'payline') kept.push('budget');
    own.mechanism ??= lent.mechanism;
  }
  for (const [key, value] of Object.entries(lent)) if (!kept.includes(key)) own[key] ??= value;
}
