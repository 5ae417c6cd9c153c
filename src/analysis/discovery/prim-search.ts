import { type BoxStatistics, statisticsOf } from './box-statistics.js';
import { byChance } from './by-chance.js';
import { chosenStep } from './chosen-step.js';
import { simplified } from './limit-tests.js';
import { type Limit, restrictedOf } from './limits.js';
import { pasting } from './pasting.js';
import { type Peeled, peeling } from './peeling.js';
import type { DescribedBox, NoBox, PrimBox, PrimSearch } from './prim-result.js';
import { reappearances } from './reappearance.js';
import { type Counts, interestingOf, type Sample, sizeOf } from './sample.js';

/** Options of a search with every default filled in. */
export interface SearchSettings {
  readonly peel: number;
  /** Null: no pasting. */
  readonly paste: number | null;
  readonly threshold: number;
  /** Fewest cases in a box; need not be whole. */
  readonly fewest: number;
  /** The step to take; null: the one that the threshold gives. */
  readonly step: number | null;
  readonly resamples: number;
  readonly permutations: number;
  readonly level: number;
  readonly minimumReappearance: number;
  readonly seed: string;
}

/**
 * One box among the cases of a sample. Coverage and mass are shares of `all`.
 * @throws RangeError where the trajectory has no such step
 */
export function primSearch(sample: Sample, all: Counts, settings: SearchSettings): PrimSearch {
  const interesting = interestingOf(sample.ofInterest, sample.sorted[0]);
  if (interesting === 0) return nothing('noCasesOfInterest');
  if (interesting === sizeOf(sample)) return nothing('allOfInterest');
  const trajectory = peeling(sample, settings);
  const described = trajectory.map((box, step) => ({ step, ...describe(box, all) }));
  const chosen = settings.step ?? chosenStep(trajectory, settings.threshold);
  if (chosen === null) {
    const reason = trajectory.length === 1 ? 'nothingToPeel' : 'belowThreshold';
    return { ...nothing(reason), trajectory: described };
  }
  if (trajectory[chosen] === undefined)
    throw new RangeError(`no step ${chosen}: the trajectory ends with step ${trajectory.length - 1}`);
  const peeled = trajectory[chosen];
  const pasted = settings.paste === null ? [] : pasting(sample, peeled, settings.paste);
  const box = testedBox({ sample, all, peeled, widened: pasted.at(-1) ?? peeled }, settings);
  return {
    trajectory: described,
    chosen,
    pasted: pasted.map((step) => describe(step, all)),
    box,
    reason: reasonAgainst(box),
  };
}

const nothing = (reason: NoBox): PrimSearch => ({
  trajectory: [],
  chosen: null,
  pasted: [],
  box: null,
  reason,
});

/** The chosen box before and after pasting, and what it was found in. */
interface Found {
  readonly sample: Sample;
  readonly all: Counts;
  readonly peeled: Peeled;
  readonly widened: Peeled;
}

function testedBox({ sample, all, peeled, widened }: Found, settings: SearchSettings): PrimBox {
  const back = settings.resamples === 0 ? null : reappearances(sample, widened, settings);
  const chance = settings.permutations === 0 ? null : byChance(sample, peeled, settings);
  const { box, tests, dropped } = simplified(sample, widened, back, settings);
  const pValue = chance?.pValue ?? null;
  const withinChance = pValue === null ? null : pValue <= settings.level;
  return {
    ...describe(box, all),
    tests,
    dropped,
    pValue,
    densityByChance: chance?.density ?? null,
    significant: tests.length === 0 ? false : withinChance,
  };
}

function reasonAgainst({ significant, tests }: PrimBox): NoBox | null {
  if (significant !== false) return null;
  return tests.length === 0 ? 'noSignificantLimit' : 'withinChance';
}

function describe(box: Peeled, all: Counts): DescribedBox {
  const { limits }: { limits: readonly Limit[] } = box;
  const statistics: BoxStatistics = statisticsOf(box, all);
  return { limits, restricted: restrictedOf(limits), ...statistics };
}
