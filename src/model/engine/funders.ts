import { power } from '../../maths/power.js';
import { type Key, namedKey } from '../../random/keys.js';
import { CELLS } from '../place/cells.js';
import { MECHANISMS, type OutsideFunderSpec, PANELS, type Region } from '../place/region.js';
import type { YearlyFigure } from '../place/yearly-path.js';
import { FUNDER } from './codes.js';

/**
 * The funders of a region as rows: its own standing call and its programme’s, then those outside in the region’s order.
 * `grantFunder` of a researcher is a row here.
 */
export interface Funders {
  readonly rows: number;
  /** Key of its calls, which is joined to that of a person; 0 for the region’s own. */
  readonly key0: Int32Array;
  readonly key1: Int32Array;
  /** Position in `MECHANISMS`; controls decide how the region’s own funds choose. */
  readonly mechanism: Uint8Array;
  /** Position in `PANELS` of its reviewers. */
  readonly panel: Uint8Array;
  /** Position in `CELLS` of its only eligible applicants, or -1. */
  readonly target: Int8Array;
  /** Money of one grant over its whole duration in the year, million CNY; of the region’s own before levers act on it. */
  readonly grantSize: Float64Array;
  /** Years. */
  readonly duration: Float64Array;
  /** Grants that the region wins a year in the baseline, or that the budget of the year pays for; 0 for its own. */
  readonly winsPerYear: Float64Array;
  /**
   * Grants of this year over those of the start year; of the region’s own the money that the size of its grants follows, which is
   * none where their size is on record. 1 where nothing changes.
   */
  readonly growth: Float64Array;
  /** Money of this year’s grants of a funder outside over that of the start year’s; 1 for the region’s own. */
  readonly budgetGrowth: Float64Array;
  readonly reviewNoise: Float64Array;
  readonly priorAwardWeight: Float64Array;
  /** Share of its money that stays with the institution, beyond that of a funder without terms of overhead. */
  readonly overheadBeyond: Float64Array;
}

/** Default terms of a funder. */
interface UsualTerms {
  readonly overhead: number;
  readonly reviewNoise: number;
  readonly priorAwardWeight: number;
}

/** How the size of grants follows the budget that they are given from. */
interface SizeRule {
  readonly grantSizeFollows: number;
}

type Row = Omit<OutsideFunderSpec, 'name' | 'payer'>;

const NO_KEY: Key = { k0: 0, k1: 0 };

/** Grants a year of a funder outside: those known to be won, or those that its budget pays for. */
const winsOf = ({ winsPerYear = 0, budget, grantSize }: Row): number =>
  budget === undefined ? winsPerYear : budget / grantSize;

/** The table of a region’s funders; its own and its programme’s differ by who gives the money alone. */
export function fundersOf({ funding }: Region, usual: UsualTerms): Funders {
  const own: Row = {
    id: '',
    panel: 'local',
    grantSize: funding.localGrantSize,
    duration: funding.localGrantDuration,
  };
  const rows: readonly Row[] = [own, own, ...funding.outside];
  const keys = rows.map(({ id }) => (id === '' ? NO_KEY : namedKey(id)));
  const numbers = (of: (row: Row) => number) => Float64Array.from(rows, of);
  return {
    rows: rows.length,
    key0: Int32Array.from(keys, ({ k0 }) => k0),
    key1: Int32Array.from(keys, ({ k1 }) => k1),
    mechanism: Uint8Array.from(rows, ({ mechanism = 'payline' }) => MECHANISMS.indexOf(mechanism)),
    panel: Uint8Array.from(rows, ({ panel = 'outside' }) => PANELS.indexOf(panel)),
    target: Int8Array.from(rows, ({ target }) => (target === undefined ? -1 : CELLS.indexOf(target))),
    grantSize: numbers(({ grantSize }) => grantSize),
    duration: numbers(({ duration }) => duration),
    winsPerYear: numbers(winsOf),
    growth: numbers(() => 1),
    budgetGrowth: numbers(() => 1),
    reviewNoise: numbers(({ reviewNoise = usual.reviewNoise }) => reviewNoise),
    priorAwardWeight: numbers(({ priorAwardWeight = usual.priorAwardWeight }) => priorAwardWeight),
    overheadBeyond: numbers(({ overhead = usual.overhead }) => overhead - usual.overhead),
  };
}

/** The same funders in a year in which the region's figures have changed; what follows from figures alone is computed anew. */
export function fundersInYear(funders: Funders, region: Region, start: Region, rule: SizeRule): Funders {
  const winsPerYear = funders.winsPerYear.slice();
  const grantSize = funders.grantSize.slice();
  region.funding.outside.forEach((funder, n) => {
    const size = outsideGrantSize(funder, start, n, rule);
    grantSize[FUNDER.firstOutside + n] = size;
    winsPerYear[FUNDER.firstOutside + n] = winsOf({ ...funder, grantSize: size });
  });
  const { localResearch, localGrantSize } = region.funding;
  grantSize[FUNDER.local] = grantSize[FUNDER.programme] = localGrantSize;
  const budgetGrowth = winsPerYear.map((wins, f) =>
    isOutside(f) ? ratio(wins * grantSize[f], funders.winsPerYear[f] * funders.grantSize[f]) : 1,
  );
  const growth = winsPerYear.map((wins, f) => ratio(wins, funders.winsPerYear[f]));
  growth[FUNDER.local] = growth[FUNDER.programme] = isOnRecord(start, 'funding.localGrantSize', '')
    ? 1
    : ratio(localResearch, start.funding.localResearch);
  return { ...funders, winsPerYear, grantSize, growth, budgetGrowth };
}

/** What has become of an amount; nothing grows from nothing. */
const ratio = (now: number, before: number): number => (before === 0 ? 1 : now / before);

/** The size of a grant of a funder outside: as it is on record, or as it follows the funder's budget, while there is any. */
function outsideGrantSize(funder: OutsideFunderSpec, start: Region, n: number, rule: SizeRule): number {
  const { id, budget, grantSize } = funder;
  const before = start.funding.outside[n].budget;
  if (!budget || !before || isOnRecord(start, 'funding.outside.*.grantSize', id)) return grantSize;
  return grantSize * power(budget / before, rule.grantSizeFollows);
}

/** Whether the region's record says how a figure changed over the years. */
const isOnRecord = ({ paths = [] }: Region, figure: YearlyFigure, entry: string): boolean =>
  paths.some((path) => path.figure === figure && path.entry === entry);

/** Whether a funder’s money is decided on outside the region. */
export const isOutside = (funder: number): boolean => funder >= FUNDER.firstOutside;
