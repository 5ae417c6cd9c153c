import type { Bilingual } from '../../model/place/region.js';
import { borrowedEntry } from './borrowed-entry.js';
import { borrowed, DIGITS, type FigureFields } from './borrowed-figure.js';
import type { Lender } from './lender.js';
import { isPlain, numberAt, type Plain } from './plain-region.js';
import type { RegionField } from './region-field.js';
import { fieldName, fieldsOfList } from './region-fields.js';
import type { RegionFile } from './region-schema.js';

/**
 * Institutions that are missing altogether are those of the like region, with posts in proportion to doctors. An own
 * one without posts gets its share of what is left there (`sharedPosts`); what else it lacks is the mean of its type
 * there, of all institutions where its type has none there.
 */
export function borrowInstitutions(region: Plain, lender: Lender): void {
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

function asIn(name: Bilingual, place: Bilingual): Bilingual {
  return { en: `${name.en} (as in ${place.en})`, zh: `${name.zh}（参照${place.zh}）` };
}
