import { mean, sampleVariance } from '../../statistics/mean.js';
import { clearLead } from './clear-lead.js';

/** How a strategy stands to a front. */
export const STANDINGS = ['dominated', 'equalled', 'ahead', 'unknown'] as const;

export type Standing = (typeof STANDINGS)[number];

/** What the runs show of a strategy against a front. */
export interface HeldAgainst {
  /**
   * `dominated`: a point of the front is at least as good in the mean of every goal and clearly better in one; `equalled`: a point is
   * clearly worse in none; `ahead`: every point is clearly worse in some goal; `unknown`: runs of it failed, or there are fewer than two
   * worlds, which show nothing of chance.
   */
  readonly standing: Standing;
  /** The place of that point, or of the one that comes nearest; null where no point could be compared. */
  readonly by: number | null;
  /** Of each goal the sign of the point less the strategy, better being 1, where chance does not explain it. */
  readonly signs: readonly (-1 | 0 | 1)[];
}

/** Values by goal, each one a world, more being better; null where a run failed. */
type Values = readonly (readonly number[])[] | null;

/**
 * Holds a strategy against every point of a front in the same worlds. A point of many is easily ahead by chance: that one is clearly better is asked
 * for at 5 % divided by all differences that are looked at; that it is clearly worse at 5 %, so that a doubt counts for the strategy.
 */
export function heldAgainst(strategy: Values, front: readonly Values[]): HeldAgainst {
  const points = front.flatMap((own, place) =>
    own === null || strategy === null || strategy[0].length < 2 ? [] : [{ place, own }],
  );
  if (strategy === null || points.length === 0) return { standing: 'unknown', by: null, signs: [] };
  const looks = points.length * strategy.length;
  const compared = points.map(({ place, own }) => {
    const leads = own.map((values, g) => values.map((value, n) => value - strategy[g][n]));
    return {
      place,
      standing: standingBy(leads, looks),
      least: Math.min(...leads.map(inErrors)),
      signs: leads.map((lead) => clearLead(lead, 1)),
    };
  });
  const [best] = compared.sort(
    (a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) || b.least - a.least,
  );
  return { standing: best.standing, by: best.place, signs: best.signs };
}

function standingBy(leads: readonly (readonly number[])[], looks: number): Standing {
  if (leads.every((lead) => mean(lead) >= 0) && leads.some((lead) => clearLead(lead, looks) === 1))
    return 'dominated';
  return leads.every((lead) => clearLead(lead, 1) >= 0) ? 'equalled' : 'ahead';
}

/** A mean lead in its standard errors, so that goals of different units can be compared. */
function inErrors(lead: readonly number[]): number {
  const middle = mean(lead);
  const error = Math.sqrt(sampleVariance(lead) / lead.length);
  return error === 0 ? Math.sign(middle) * Number.MAX_VALUE : middle / error;
}
