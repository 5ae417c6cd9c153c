import { casesOf, type DiscoveryData } from './cases.js';
import type { PrimBox, PrimResult, PrimSearch } from './prim-result.js';
import { primSearch, type SearchSettings } from './prim-search.js';
import { type Counts, interestingOf, restOf, rowsWithin, type Sample, sampleOf } from './sample.js';

export interface PrimOptions extends DiscoveryData {
  /** Share of the box's cases that a step takes off, above 0 and below 0.5; 0.05. */
  readonly peel?: number;
  /** Share of the box's cases by which pasting moves an end outwards, above 0 and below 1; none: no pasting. */
  readonly paste?: number;
  /** Smallest density of the box, above 0 and at most 1; 0.8. Above the density of all cases, or it asks for nothing. */
  readonly threshold?: number;
  /** Smallest share of all cases in a box, above 0 and below 1; 0.05. */
  readonly minimumMass?: number;
  /** Most boxes that are sought, each among the cases outside those before; 1. */
  readonly boxes?: number;
  /** Step of the first trajectory to take, from 1, in place of the one that the threshold gives. */
  readonly step?: number;
  /** Bootstrap resamples in which limits may come back; 50. 0: not asked. */
  readonly resamples?: number;
  /** Permutations of the outcomes; 99. 0: not asked. */
  readonly permutations?: number;
  /** Level of both tests, above 0 and below 1; 0.05. */
  readonly level?: number;
  /** Share of the resamples in which a limit must come back, 0 to 1; 0.5: as often as not. */
  readonly minimumReappearance?: number;
  /** Resamples and permutations follow from it. */
  readonly seed?: string;
}

/**
 * Scenario discovery by the patient rule induction method: which values of the inputs, as a box, hold most cases of interest (coverage)
 * and few others (density). The trajectory has every box of the search from all cases inwards. Of its boxes as dense as the threshold
 * the one is chosen that goes together best with being of interest (phi coefficient), which balances coverage and density.
 *
 * What may be said of the chosen box is tested in three ways. They share no error rate among them, so that this is what they promise:
 *
 * - The whole box, by permutations: with inputs that say nothing about the outcome, `significant` is true in at most a share `level` of data sets,
 *   whatever was chosen among inputs, ends, cuts and steps, since the best box of every permuted trajectory is what it is held against.
 *   Further boxes are sought only after one that passed, so that the promise is one for all of them together. After a box that is
 *   really there, the test of the next is approximate: what is left was parted from it with the outcomes in view.
 * - Each limit by Bryant and Lempert's quasi-p-value times the number of ends that could have been limited (Bonferroni). It pays
 *   for the choice of the end; not for that of the cut, against which stands that a binomial test takes the cases of the wider box, which
 *   are largely the same, for new ones, and is slow to reject. It is a yardstick and not an exact test.
 * - Each limit by how often it comes back in bootstrap resamples.
 *
 * A limit that fails either of the latter is dropped, one at a time, and the box is what is left: wider, with a density that may lie below the
 * threshold. The test by permutations is of the chosen
 * step, before pasting and dropping.
 *
 * Nothing depends on the order of the cases. That of the inputs decides between equals.
 *
 * Source: Friedman and Fisher 1999, DOI 10.1023/A:1008894516817; Bryant and Lempert 2010, DOI 10.1016/j.techfore.2009.08.002; further
 * boxes, tests and what the originals leave open: `peeling`, `by-chance`, `quasi-p`, `reappearance`.
 * @throws RangeError for an option outside its range, a step that the trajectory has not, or data that `casesOf` refuses
 * @example
 * const values = Array.from({ length: 200 }, (_, n) => n);
 * const inputs = [{ id: 'dose', kind: 'number', values }];
 * const { box } = prim({ inputs, outcome: values.map((value) => value >= 150) });
 * box.restricted; // => ['dose']
 * box.significant; // => true
 */
export function prim(options: PrimOptions): PrimResult {
  const settings = settingsOf(options);
  const cases = casesOf(options);
  const whole = sampleOf(cases, cases.ofInterest.slice().fill(1));
  const all = {
    count: cases.ofInterest.length,
    interesting: interestingOf(cases.ofInterest, cases.order[0]),
  };
  const [first, ...further] = searches(whole, all, settings, options.boxes ?? 1);
  const boxes = [first, ...further].flatMap(foundBy);
  return { ...first, boxes, further };
}

/** The box of a search, unless something is against it. */
const foundBy = ({ box, reason }: PrimSearch): PrimBox[] => (box === null || reason !== null ? [] : [box]);

/** One search after the other among what is left, until one finds nothing or there were enough. */
function searches(whole: Sample, all: Counts, settings: SearchSettings, most: number): PrimSearch[] {
  const done: PrimSearch[] = [];
  let sample = whole;
  for (let n = 0; n < most; n++) {
    const step = n === 0 ? settings.step : null;
    const search = primSearch(sample, all, { ...settings, step, seed: JSON.stringify([settings.seed, n]) });
    done.push(search);
    const [box] = foundBy(search);
    if (box === undefined) break;
    const stays = new Uint8Array(whole.ofInterest.length).fill(1);
    for (const row of rowsWithin(sample, box.limits)) stays[row] = 0;
    sample = restOf(sample, stays);
  }
  return done;
}

function settingsOf(options: PrimOptions): SearchSettings {
  const { peel = 0.05, paste = null, threshold = 0.8, minimumMass = 0.05, boxes = 1, step = null } = options;
  const {
    resamples = 50,
    permutations = 99,
    level = 0.05,
    minimumReappearance = 0.5,
    seed = 'prim',
  } = options;
  refuseUnless(peel > 0 && peel < 0.5, `peel ${peel}, where above 0 and below 0.5 was expected`);
  refuseUnless(paste === null || (paste > 0 && paste < 1), `paste ${paste}, where 0 to 1 was expected`);
  refuseUnless(threshold > 0 && threshold <= 1, `threshold ${threshold}, where above 0 to 1 was expected`);
  refuseUnless(minimumMass > 0 && minimumMass < 1, `minimum mass ${minimumMass}, where 0 to 1 was expected`);
  refuseUnless(level > 0 && level < 1, `level ${level}, where 0 to 1 was expected`);
  refuseUnless(
    minimumReappearance >= 0 && minimumReappearance <= 1,
    `minimum reappearance ${minimumReappearance}, where 0 to 1 was expected`,
  );
  refuseUnless(isWhole(boxes, 1), `${boxes} boxes, where a whole number from 1 was expected`);
  refuseUnless(step === null || isWhole(step, 1), `step ${step}, where a whole number from 1 was expected`);
  refuseUnless(isWhole(resamples, 0), `${resamples} resamples, where a whole number from 0 was expected`);
  refuseUnless(isWhole(permutations, 0), `${permutations} permutations, where a whole number was expected`);
  const fewest = minimumMass * options.outcome.length;
  return { peel, paste, threshold, fewest, step, resamples, permutations, level, minimumReappearance, seed };
}

const isWhole = (value: number, least: number): boolean => Number.isInteger(value) && value >= least;

function refuseUnless(holds: boolean, found: string): void {
  if (!holds) throw new RangeError(found);
}
