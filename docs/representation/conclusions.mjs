// What the page says in words, from what was found: each phrase moves with the numbers.
import { FEWEST_ROWS_WON } from '../../dist/model/representation.js';
import { POSTS, WINS } from './region.mjs';

/** Flows of posts, which bend where a type has few institutions. */
const OF_POSTS = ['hires', 'conversions', 'internalMoves', 'vacancies'];
const OF_WINS = ['outsideGrants', 'firstGrants'];
/** Who is in post and what they do, which flows of posts hardly change. */
const OF_PEOPLE = ['meanAge', 'abilityInPost', 'papers'];

const NAMES = {
  hires: 'outside hires',
  conversions: 'own doctors',
  internalMoves: 'moves',
  vacancies: 'empty posts',
};

const three = (value) => value.toFixed(3);
const away = ({ value }) => Math.abs(value - 1);

/** "3 %", or "3 to 4 %" where the numbers differ. */
function range(values) {
  const [low, high] = [Math.min(...values), Math.max(...values)].map((value) => Math.round(100 * value));
  return low === high ? `${low} %` : `${low} to ${high} %`;
}

/** "3 to 4 % too many", of ratios to rows of one person. */
function bend(ratios) {
  const values = ratios.map(({ value }) => value - 1);
  if (Math.min(...values) >= 0) return `${range(values)} too many`;
  return Math.max(...values) <= 0
    ? `${range(values.map((value) => -value))} too few`
    : `${range(values)} too many`;
}

const list = (words) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;

/** Ratios of the rows of these ids in levels of baseline and policy, at the n-th number of people a row. */
const ratiosOf = (found, ids, n) =>
  found.filter(({ kind, id }) => kind !== 'effect' && ids.includes(id)).map(({ ratios }) => ratios[n]);

/** The mean of an amount of the whole region, of which the table has the mean per person. */
function inAll(found, id) {
  const mean = (wanted) => found.find((row) => row.kind === 'baseline' && row.id === wanted).mean;
  return mean(id) * mean('researchers');
}

const TYPES = {
  hospital: ['hospital', 'hospitals'],
  university: ['college', 'colleges'],
  institute: ['institute', 'institutes'],
  enterprise: ['enterprise', 'enterprises'],
};
const ofType = ({ institutions }, type) => institutions.filter((one) => one.type === type);

/** "110 hospitals of 20 to 184 posts, 10 colleges": posts are said where they differ. */
export function institutionsOf(region) {
  const said = Object.keys(TYPES).map((type) => {
    const posts = ofType(region, type).map((one) => Math.round(one.posts));
    const sizes = [...new Set([Math.min(...posts), Math.max(...posts)])].join(' to ');
    return `${posts.length} ${TYPES[type][posts.length === 1 ? 0 : 1]} of ${sizes} posts`;
  });
  return list(said);
}

/** The types of which there are no more institutions than a row has people. */
export const pooledTypes = (region, w) =>
  list(
    Object.keys(TYPES)
      .filter((type) => ofType(region, type).length <= w)
      .map((type) => TYPES[type][1]),
  );

/** What is left to simulate in the largest rows. */
export function leftIn(found, w) {
  const wins = list(Object.values(WINS).map((count) => count / w));
  const grants = Math.round(inAll(found, 'awardees') / w);
  const projects = 10 * Math.round(inAll(found, 'projects') / 10);
  return `${POSTS / w} posts, ${wins} rows of wins, ${grants} of local grants, and some ${projects} projects`;
}

/** Flows of posts of which some level is beyond its bound, at the n-th number of people a row. */
const beyond = (found, n, verdict) =>
  OF_POSTS.filter((id) =>
    found.some((row) => row.kind !== 'effect' && row.id === id && verdict(row, row.ratios[n]) === 'beyond'),
  );

/** What holds of flows of posts in rows of fewer people than the most. */
export function postsHold(found, rows, verdict) {
  const fewer = rows.slice(0, -1);
  const names = [...new Set(fewer.flatMap((_, n) => beyond(found, n, verdict)))].map((id) => NAMES[id]);
  const within = names.length === 0 ? 'no flow is beyond its bound' : `beyond their bound are ${list(names)}`;
  const empty = bend(fewer.flatMap((_, n) => ratiosOf(found, ['vacancies'], n)));
  return `at ${list(fewer)} a row ${within} (empty posts: ${empty})`;
}

/** What is beyond its bound in rows of most people, without and with the policy. */
export function postsBent(found, rows, verdict) {
  const last = rows.length - 1;
  const names = beyond(found, last, verdict);
  if (names.length === 0) return 'no flow is beyond its bound';
  return list(names.map((id) => `${NAMES[id]} ${bend(ratiosOf(found, [id], last))}`));
}

/** How far people in post and what they do are from those of rows of one, at most. */
export const peopleHold = (found, n) =>
  `within ${(100 * Math.max(...ratiosOf(found, OF_PEOPLE, n).map(away))).toFixed(1)} %`;

/** How far wins and first grants are bent, by people a row. */
export const winsBent = (found, rows) =>
  list(rows.map((w, n) => `${bend(ratiosOf(found, OF_WINS, n))} with ${w} a row`));

export const fewestRows = FEWEST_ROWS_WON;

/** Effects of the policy whose interval leaves out 1, which of many some do by chance. */
export function effectsBent(found, rows, nameOf) {
  const effects = found.filter(({ kind }) => kind === 'effect');
  const intervals = effects.length * rows.length;
  const clear = effects.flatMap(({ id, ratios }) =>
    rows.flatMap((w, n) =>
      ratios[n].low > 1 || ratios[n].high < 1
        ? [`${nameOf(id)} with ${w} a row (${three(ratios[n].low)} to ${three(ratios[n].high)})`]
        : [],
    ),
  );
  const left = clear.length === 0 ? 'none leaves out 1' : `these leave out 1: ${list(clear)}`;
  return `Of ${intervals} intervals ${left}; by chance alone about ${Math.round(0.05 * intervals)} would`;
}
