import type { Policy } from './engine/policy.js';
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
 * Representation: a large region on a small machine. One simulated row stands for w persons, w projects or w products
 * (`representation: w` in a scenario; 1 unless said, and then nothing here changes a bit).
 *
 * The rule. Every quantity is an amount, which adds up over the parts of a region (extensive: people, posts, money,
 * burden), or a level, which does not (intensive: rates, shares, prices, the size of one grant, durations).
 * 1. Amounts of the region are divided by w before it is simulated; levels stay: `representedRegion`.
 * 2. Policies, levers and prices speak of the whole region: a dose expression sees its amounts, a lever is priced on its
 *    staff and moves its controls, and the result is divided by w: `representedPolicy`, `representedLevers`.
 * 3. Observed amounts are multiplied by w; every indicator says which it is: `observedWhole`.
 *
 * Quantities that are neither, and their treatment:
 * - Institutions: dividing posts alone would leave institutions of a few rows, in which graduates and open posts seldom
 *   meet. Small ones are merged with their like, large ones shrink: `mergedInstitutions`.
 * - Whole posts: an institution fills the w-th part of its whole posts, rounded by a lot that it draws once: `wholeRows`.
 * - Whole heads: recruits paid for come w at a time, as many on average as were paid for: `wholeHeads`.
 * - Niches: own products compete in a fixed number G of them per area. A row stands for w products in as many niches, so
 *   there are G/w: products per niche, the share of burden averted and terminal value stay. Beyond w = G all rows of an
 *   area share one niche and the best counts alone, so that own products avert less than they would.
 * - Development money that pays for some of a row's w projects starts the row with the chance of their share: `partPaid`.
 * - Budget noise, epidemics and scandals of the nation strike a region once, whatever its size; their amounts are divided
 *   with money and people.
 * - Limits of levers are set per thousand posts, and levers act on the whole region.
 * - Knowledge, practice, speed of adoption, posts and equipment depend on ratios to the region's own references.
 *
 * Unavoidable differences. The mean over an ensemble agrees; random numbers are not common between different w, which is
 * why compared scenarios must agree in it; and a row is one lot for w people, so that the spread of amounts between
 * replicates grows by √w. Means of curved functions of small numbers shift. Against w = 1, in a region ten times a city
 * of 980 posts (fixed budgets): with w = 5 and 10, papers by 1 % and hires from outside by 2 %, people by less than 0.2 %;
 * - with k = wins / w rows a year that win from an outside funder, wins come out too high by about 1/(5 k), the payline
 *   being known less well: 7 % where k = 3, useless below 1;
 * - with few projects in rows, merit chooses among fewer and money meets fewer: with 12 rows of projects (w = 10)
 *   approvals are 15 % too low, with 25 (w = 5) about 6 %, and 2 % and 1 % of the development money find no project;
 * - a programme pays w grants, recruits or instalments at a time: less than w of them a year come in bursts, and what the
 *   last ones leave over stays in its fund.
 * So w should leave ten or more rows of each: wins of a funder, grants of a programme and projects that matter.
 */

type AnyLever = Lever<Controls, ParameterValues>;

/** Posts in rows below which a region is not simulated (grade D): each row would decide what the region is like. */
export const FEWEST_ROWS = 20;

/** Rows a year that win from a funder below which they are warned of (grade D): it is there that wins come out some 2 percent too high. */
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
    levers: policy.levers.map((use) => ({ ...use, dose: seeingWhole(use.dose, place) })),
    programme: programme === null ? null : { ...programme, amount: programme.amount / w },
  };
}

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

/**
 * Rows that those paid for make up. With w = 1 a fraction waits until it is a whole head; rows of w heads come some time
 * before or after they are complete, by a lot drawn once, so that as many come on average as were paid for.
 */
export const wholeHeads = (due: number, w: number, u: number): number =>
  w === 1 ? Math.floor(due + 1e-9) : Math.max(0, Math.floor(due + u));
