import type { Bilingual } from '../../model/place/region.js';
import { valueAt } from '../reading/validate.js';
import { borrowPayers, payerHere } from './borrow-payers.js';
import type { BorrowRule, RegionField } from './region-field.js';
import {
  AGE_STRUCTURE,
  type FigureList,
  fieldName,
  fieldsOfList,
  type PricedModel,
  regionField,
  regionFields,
  SHARES,
} from './region-fields.js';
import type { RegionFile } from './region-schema.js';

/** How much further the ends of a borrowed range lie from its value than the ends of the range it was taken from. */
const WIDENING = 1.5;
/** The same where the two places count their people, doctors or money differently. */
const WIDENING_OTHER_DEFINITION = 2;
/** A borrowed range reaches at least this share of the value to each side before it is widened. */
const LEAST_SPREAD = 0.2;
/** Digits that are kept of a number that was scaled. */
const DIGITS = 4;

/** A figure as a region file holds it. */
type FigureFields = RegionFile['population'];
type Plain = Record<string, unknown>;

/** What borrowing needs to know of both places. */
interface Lender {
  readonly like: RegionFile;
  readonly ratios: Readonly<Record<'perHead' | 'perDoctor', number>>;
  readonly widening: number;
  /** The region's payer that stands for one of the like region. */
  readonly payerHere: (id: string) => string;
}

/**
 * A region's plain values with everything that they leave out taken from a like region: amounts of the whole place in
 * proportion to population or doctors, the rest as it is (`RegionField.borrow`); ranges widened, grades lowered to D,
 * each figure marked with the region it comes from. Nothing that is there is touched, entries of lists keep their
 * positions. Population, names and definitions are never borrowed, nor are facts: another place's facts test nothing.
 */
export function borrowMissing(own: unknown, like: RegionFile, model: PricedModel): unknown {
  if (!isPlain(own)) return own;
  const region = structuredClone(own) as Plain;
  const lender = lenderFor(region, like);
  borrowPayers(region, like);
  for (const entry of [...regionFields(model), AGE_STRUCTURE]) {
    if (!entry.path.includes('*')) borrowField(region, entry, lender);
  }
  borrowShares(region, lender);
  borrowInstitutions(region, lender);
  borrowFunders(region, lender);
  borrowAreas(region, lender);
  region.facts ??= [];
  return region;
}

function lenderFor(own: Plain, like: RegionFile): Lender {
  const heads = ratioOf(numberAt(own, ['population', 'value']), like.population.value);
  const doctors = numberAt(own, ['doctors', 'value']);
  const same = (['population', 'doctors', 'money'] as const).every(
    (name) => valueAt(own, ['definitions', name]) === like.definitions[name],
  );
  return {
    like,
    ratios: {
      perHead: heads,
      perDoctor: doctors === null ? heads : ratioOf(doctors, like.doctors.value),
    },
    widening: same ? WIDENING : WIDENING_OTHER_DEFINITION,
    payerHere: payerHere(own, like),
  };
}

function ratioOf(own: number | null, others: number): number {
  return own !== null && own > 0 ? own / others : 1;
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

/** A figure of the like region as it stands in for one of another place; `share` of it where it is shared out. */
function borrowed(figure: FigureFields, entry: RegionField, lender: Lender, share?: number) {
  const times = share ?? ratioFor(entry.borrow, lender);
  const from = lender.like.id;
  if (entry.borrow === 'national') return { ...figure, borrowedFrom: from };
  const scaled = times === 1 && entry.kind !== 'whole' ? figure.value : rounded(figure.value * times, entry);
  const { low, high } = widenedRange(figure, entry, times, lender.widening);
  return {
    ...figure,
    value: scaled,
    low: Math.min(low, scaled),
    high: Math.max(high, scaled),
    grade: 'D' as const,
    note: noteOn(figure, share === undefined ? entry.borrow : 'shared', from, lender),
    ...(times === 1 ? {} : { formula: `${figure.value} x ${Number(times.toPrecision(DIGITS))}` }),
    borrowedFrom: from,
  };
}

function ratioFor(rule: BorrowRule, { ratios }: Lender): number {
  return rule === 'perHead' || rule === 'perDoctor' ? ratios[rule] : 1;
}

const SCALED: Readonly<Record<string, string>> = {
  perHead: 'in proportion to population',
  perDoctor: 'in proportion to doctors',
  shared: 'a share of what the known ones of its type leave, in proportion to doctors',
};

function noteOn(
  figure: FigureFields,
  rule: BorrowRule | 'shared',
  from: string,
  { widening }: Lender,
): string {
  const scaled = rule in SCALED ? `, ${SCALED[rule]}` : '';
  const other = widening === WIDENING ? '' : ', which counts people, doctors or money otherwise';
  const taken = `Not known here; taken from ${from}${other}${scaled} (grade ${figure.grade} there), range widened.`;
  return figure.note === undefined ? taken : `${taken} There: ${figure.note}`;
}

/** Both ends of a borrowed range: by ratios where the number is an amount, by differences where it may be 0 or less. */
function widenedRange(figure: FigureFields, entry: RegionField, times: number, widening: number) {
  const { value, low = value, high = value } = figure;
  if (entry.kind !== 'share' && entry.kind !== 'signed' && low > 0) {
    const down = Math.max(value / low, 1 + LEAST_SPREAD) ** widening;
    const up = Math.max(high / value, 1 + LEAST_SPREAD) ** widening;
    return {
      low: bounded(rounded((value * times) / down, entry), entry),
      high: bounded(rounded(value * times * up, entry), entry),
    };
  }
  const least = Math.abs(value) * LEAST_SPREAD;
  const ends = {
    low: (value - Math.max(value - low, least) * widening) * times,
    high: (value + Math.max(high - value, least) * widening) * times,
  };
  return { low: bounded(rounded(ends.low, entry), entry), high: bounded(rounded(ends.high, entry), entry) };
}

const bounded = (value: number, { hard: [least, most] }: RegionField): number =>
  Math.min(most, Math.max(least, value));

function rounded(value: number, { kind }: RegionField): number {
  return kind === 'whole' ? Math.max(1, Math.round(value)) : Number(value.toPrecision(DIGITS));
}

/**
 * Institutions that are missing altogether are those of the like region, with posts in proportion to doctors. An own
 * one without posts gets its share of what is left there (`sharedPosts`); what else it lacks is the mean of its type
 * there, of all institutions where its type has none there.
 */
function borrowInstitutions(region: Plain, lender: Lender): void {
  if (region.institutions === undefined) {
    region.institutions = lender.like.institutions.map((lent) => ({
      id: lent.id,
      name: asIn(lent.name, lender.like.name),
      type: lent.type,
      ...borrowedEntry(lent, 'institutions', lender),
    }));
    return;
  }
  const own = Array.isArray(region.institutions) ? region.institutions.filter(isPlain) : [];
  // Counted before any is filled in.
  const shares = new Map(own.map(({ type }) => [type, sharedPosts(type, own, lender)]));
  for (const institution of own) {
    const peers = peersOf(institution.type, lender);
    const likes = peers.length === 0 ? lender.like.institutions : peers;
    for (const entry of fieldsOfList('institutions')) {
      const name = fieldName(entry) as 'posts' | 'climate' | 'equipment' | 'translation';
      const mean = meanFigure(
        likes.map((row) => row[name]),
        entry,
      );
      const share = name === 'posts' ? shares.get(institution.type)! / mean.value : undefined;
      institution[name] ??= borrowed(mean, entry, lender, share);
    }
  }
}

/** An own institution without posts gets at least this share of the mean institution of its type in the like region. */
const LEAST_SHARE = 0.1;

/**
 * The posts of each own institution of a type that has none given. The posts of its type in the like region, in
 * proportion to doctors (to population where doctors are not known), are what the place has of that type in all; the
 * known ones are taken off, and what is left is shared evenly. Where little or nothing is left, or the like region has
 * none of that type, each gets a tenth of the mean institution there: it is listed, so it does some research.
 */
function sharedPosts(type: unknown, own: readonly Plain[], lender: Lender): number {
  const peers = peersOf(type, lender);
  const ofType = own.filter((row) => row.type === type);
  const known = ofType.map((row) => numberAt(row, ['posts', 'value']) ?? 0);
  const without = ofType.filter((row) => row.posts === undefined).length;
  const rest = lender.ratios.perDoctor * postsOf(peers) - known.reduce((sum, posts) => sum + posts, 0);
  const likes = peers.length === 0 ? lender.like.institutions : peers;
  const least = (LEAST_SHARE * postsOf(likes)) / likes.length;
  return Math.max(least, rest / Math.max(1, without));
}

type Institutions = RegionFile['institutions'];

const peersOf = (type: unknown, { like }: Lender): Institutions =>
  like.institutions.filter((lent) => lent.type === type);

const postsOf = (institutions: Institutions): number =>
  institutions.reduce((sum, { posts }) => sum + posts.value, 0);

/** The mean of figures in the range that holds all of theirs. */
function meanFigure(figures: readonly FigureFields[], { kind }: RegionField): FigureFields {
  const values = figures.map(({ value }) => value);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const [{ unit, source, year, grade }] = figures;
  return {
    // Whole numbers are rounded once they have been scaled.
    value: kind === 'whole' ? mean : Number(mean.toPrecision(DIGITS)),
    unit,
    source,
    year,
    grade,
    note: `Mean of ${figures.length} institutions.`,
    low: Math.min(...figures.map(({ low, value }) => low ?? value)),
    high: Math.max(...figures.map(({ high, value }) => high ?? value)),
  };
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

type Entry = { readonly id: string };

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

function complete(own: Plain, lent: Plain): void {
  const chooses = TERMS.some((term) => own[term] !== undefined);
  for (const [key, value] of Object.entries(lent)) if (!(chooses && TERMS.includes(key))) own[key] ??= value;
}

/** The figures of an entry of the like region, borrowed. */
function borrowedEntry(entry: Entry, list: FigureList, lender: Lender): Plain {
  const figures = entry as unknown as Readonly<Record<string, FigureFields>>;
  return Object.fromEntries(
    fieldsOfList(list)
      .filter((known) => figures[fieldName(known)] !== undefined)
      .map((known) => [fieldName(known), borrowed(figures[fieldName(known)], known, lender)]),
  );
}

function asIn(name: Bilingual, place: Bilingual): Bilingual {
  return { en: `${name.en} (as in ${place.en})`, zh: `${name.zh}（参照${place.zh}）` };
}

function numberAt(raw: unknown, path: readonly string[]): number | null {
  const value = valueAt(raw, path);
  return typeof value === 'number' ? value : null;
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
