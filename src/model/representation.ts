import type { Policy, Rule } from './engine/policy.js';
import type { Program } from './engine/program.js';
import type { Scale } from './entries/control.js';
import type { Controls, ControlTable } from './entries/controls.js';
import { costByDose, type Lever, type Size } from './entries/lever.js';
import type { ParameterValues } from './entries/parameter.js';
import { mergedInstitutions } from './place/merged-institutions.js';
import { pooled } from './place/pools.js';
import type { Region } from './place/region.js';
import { regionAtPolicy } from './place/yearly.js';

/**
 * Representation: a large region on a small machine. One simulated row stands for w persons, with their grants, papers and
 * findings (`representation: w` in a scenario; 1 unless said, and then nothing here changes a bit).
 *
 * The rule. Every quantity is an amount, which adds up over the parts of a region (extensive: people, posts, money,
 * burden), or a level, which does not (intensive: rates, shares, prices, the size of one grant, durations).
 * 1. Amounts of the region are divided by w before it is simulated; levels stay: `representedRegion`.
 * 2. Policies, levers and prices speak of the whole region: a dose expression sees its amounts, a lever is priced on its
 *    staff and moves its controls, and the result is divided by w: `representedPolicy`, `representedLevers`.
 * 3. Observed amounts are multiplied by w; every indicator says which it is: `observedWhole`.
 *
 * Quantities that are neither, and their treatment:
 * - Projects and products are those of the whole region, one by one: they are few, dear and unlike, and money that starts
 *   one of them does not start a part of w. Each counts for 1/w, and its costs and sales are divided by w as all money is.
 *   A row of w findings has a lot for each of them. Niches, which are for the whole region, thus stay as they are.
 * - Institutions: dividing posts alone would leave institutions of a few rows. Small ones are merged with their like,
 *   large ones shrink: `mergedInstitutions`. Graduates find posts in a pool of several, so that they miss each other as
 *   often as person by person: `pooled`. Moves between those that were merged are moves within one row.
 * - Whole posts: an institution fills the w-th part of its whole posts, rounded by a lot that it draws once: `wholeRows`.
 * - Whole heads: recruits paid for come w at a time, as many on average as were paid for: `wholeHeads`. Holders of places and members
 *   of laboratories too, with the money of one for each head: `placesFilled`. Grants of the region's
 *   funds come in rows by lot too, one row at least; these share the money of the whole grants, and count as so many, also where
 *   they are less than a row.
 * - Budget noise, epidemics and scandals of the nation strike a region once, whatever its size; their amounts are divided
 *   with money and people.
 * - Limits of levers are set per thousand posts, and levers act on the whole region.
 * - Knowledge, practice, speed of adoption, posts and equipment depend on ratios to the region's own references.
 *
 * Unavoidable differences. The mean over an ensemble agrees; random numbers are not common between different w, which is
 * why compared scenarios must agree in it; and a row is one lot for w people, so that the spread of amounts between
 * replicates grows by √w, but for what projects bring. Means of curved functions of small numbers shift. Against w = 1 in a
 * region of 10,000 posts (200 replicates, `npm run representation`, docs/representation.md) people, papers, money, projects,
 * approvals and age at first grant agree within 3 % for w = 2, 5 and 20, and
 * - posts are missed more often where a type has no more institutions than w: at w = 20, with 10 to 20 colleges, institutes and
 *   firms, hires from outside are 14 % and empty posts 25 % too many (17 and 27 % under a policy); with enough of them empty
 *   posts are 4 % too many;
 * - grants won outside, for which a payline is found in rows, are too many: by 2 and 3 % with w = 5 and 20, where 12 and 20 rows
 *   win of two funders at w = 20, and first grants by 2 and 5 %. Fewer rows bend them more, up or down: of a funder from whom
 *   38 % of applicants win, 10, 5, 2 and 1 rows a year won 1.04, 1.08, 1.08 and 0.91 of what is won person by person; of one
 *   from whom 80 % do, 17, 8, 3 and 2 rows won 1.01, 0.98, 0.81 and 0.58 (standard errors 0.01 to 0.03);
 * - a call with quotas rounds each down to rows, and a programme pays w recruits at a time: less than w of them a year come in
 *   bursts, and what the last ones leave over stays in its fund.
 * So w should leave ten or more rows of wins of a funder and of grants of a programme, and w institutions of a type.
 */

type AnyLever = Lever<Controls, ParameterValues>;

/** Posts in rows below which a region is not simulated (grade D): each row would decide what the region is like. */
export const FEWEST_ROWS = 20;

/** Rows a year that win from a funder below which they are warned of (grade D): there wins came out 4 percent too many, below it up to 8 too many or 42 too few. */
export const FEWEST_ROWS_WON = 10;

/** People for whom one row of this region may stand at most. */
export const largestRepresentation = (whole: Region): number =>
  Math.max(1, Math.floor(postsOf(whole) / FEWEST_ROWS));

const postsOf = ({ institutions }: Region): number =>
  institutions.reduce((total, { posts }) => total + posts, 0);

/** The region with every amount changed, and every level as it was. */
export function withAmounts(region: Region, change: (amount: number) => number): Region {
  const { funding, institutions, health } = region;
  const { inpatients } = health;
  return {
    ...region,
    population: change(region.population),
    doctors: change(region.doctors),
    institutions: institutions.map((place) => ({ ...place, posts: change(place.posts) })),
    funding: {
      ...funding,
      localResearch: change(funding.localResearch),
      developmentPool: change(funding.developmentPool),
      outside: funding.outside.map(({ winsPerYear, budget, ...funder }) => ({
        ...funder,
        ...(winsPerYear === undefined ? {} : { winsPerYear: change(winsPerYear) }),
        ...(budget === undefined ? {} : { budget: change(budget) }),
      })),
    },
    health: {
      ...health,
      ...(inpatients === undefined ? {} : { inpatients: { ...inpatients, stays: change(inpatients.stays) } }),
      areas: health.areas.map((area) => ({ ...area, burden: change(area.burden) })),
    },
  };
}

/**
 * The region that is simulated for the whole one: its amounts over w, its institutions fewer where they are small.
 * @throws RangeError unless w is a whole number from 1 on that leaves rows enough
 */
export function representedRegion(whole: Region, w: number): Region {
  if (w === 1) return whole;
  if (!Number.isSafeInteger(w) || w < 1)
    throw new RangeError(`a row stands for a whole number of people, at least 1, not for ${w}`);
  if (w > largestRepresentation(whole)) {
    const rows = (postsOf(whole) / w).toFixed(1);
    throw new RangeError(
      `rows of ${w} people each leave ${rows} posts in ${whole.id}, fewer than ${FEWEST_ROWS}`,
    );
  }
  const region = withAmounts(whole, (amount) => amount / w);
  return { ...region, institutions: pooled(mergedInstitutions(region.institutions, w), w) };
}

/** Names that a dose expression gives to amounts of the whole region. */
const AMOUNTS_IN_DOSES: Readonly<Record<string, (whole: Region) => number>> = {
  localResearch: ({ funding }) => funding.localResearch,
  population: ({ population }) => population,
};

/**
 * A policy of the whole region for its rows: doses see whole amounts, as they are in the policy year, for which they have been
 * checked; a programme's sum is divided.
 */
export function representedPolicy(policy: Policy, whole: Region, w: number): Policy {
  const { programme } = policy;
  const place = regionAtPolicy(whole);
  return {
    ...policy,
    levers: policy.levers.map(({ rule, ...use }) => ({
      ...use,
      dose: seeingWhole(use.dose, place),
      ...(rule === undefined ? {} : { rule: ruleOfWhole(rule, place) }),
    })),
    programme: programme === null ? null : { ...programme, amount: programme.amount / w },
  };
}

const ruleOfWhole = ({ when, until, delay }: Rule, whole: Region): Rule => ({
  when: when && seeingWhole(when, whole),
  until: until && seeingWhole(until, whole),
  delay,
});

const seeingWhole = (dose: Program, whole: Region): Program => ({
  ...dose,
  steps: dose.steps.map((step) => {
    const amount = 'load' in step ? AMOUNTS_IN_DOSES[step.load] : undefined;
    return amount === undefined ? step : { push: amount(whole) };
  }),
});

/** The controls of the whole region, of which those of the rows are w-th parts. */
export function wholeControls(table: ControlTable, ofRows: Controls, w: number): Controls {
  const whole = { ...ofRows };
  if (w > 1) for (const name of amountsOf(table)) whole[name] *= w;
  return whole;
}

const amountsOf = (table: ControlTable): string[] =>
  Object.keys(table).filter((name) => table[name].scale === 'extensive');

/** Levers of the whole region, which cost the rows a w-th part and move their controls by it. */
export function representedLevers(
  levers: readonly AnyLever[],
  table: ControlTable,
  w: number,
): readonly AnyLever[] {
  return w === 1 ? levers : levers.map((lever) => representedLever(lever, table, w));
}

function representedLever(lever: AnyLever, table: ControlTable, w: number): AnyLever {
  const amounts = amountsOf(table);
  const costOfWhole = lever.cost ?? costByDose;
  return {
    ...lever,
    cost: (dose, price, p, size) => costOfWhole(dose, price, p, wholeSize(size, w)) / w,
    act: (controls, dose, p, at) => {
      const whole = wholeControls(table, controls, w);
      lever.act(whole, dose, p, { ...at, size: wholeSize(at.size, w) });
      for (const name of amounts) whole[name] /= w;
      Object.assign(controls, whole);
    },
  };
}

const wholeSize = ({ staff, posts, doctors, population }: Size, w: number): Size => ({
  staff: { all: staff.all * w, hospitals: staff.hospitals * w },
  posts: posts * w,
  doctors: doctors * w,
  population: population * w,
});

/** Observation of the whole region from that of the rows. */
export function observedWhole<V>(observe: (view: V) => number, scale: Scale, w: number): (view: V) => number {
  return w === 1 || scale === 'intensive' ? observe : (view) => w * observe(view);
}

/**
 * Rows for the whole posts of an institution, or of several like ones together: as many as they are worth, and one more
 * for those whose lot is above what is missing to it. With w = 1, the whole posts.
 * @param posts of the rows, that is a w-th part of the institution's
 * @param lot from 0 to below 1, the institution's own
 */
export function wholeRows(posts: number, members: number, w: number, lot: number): number {
  const whole = Math.floor((posts * w) / members + 1e-9) * members;
  return w === 1 ? whole : Math.floor(whole / w + lot);
}

/** Rows for the whole heads of an amount that is paid for in a year: a fraction of a head stands for no one, in rows as person by person. */
export const rowsOfWhole = (paid: number, w: number): number => Math.floor(paid * w + 1e-9) / w;

/**
 * Rows that those paid for make up. With w = 1 a fraction waits until it is a whole head; rows of w heads come some time
 * before or after they are complete, by a lot drawn once, so that as many come on average as were paid for.
 */
export const wholeHeads = (due: number, w: number, u: number): number =>
  w === 1 ? Math.floor(due + 1e-9) : Math.max(0, Math.floor(due + u));
