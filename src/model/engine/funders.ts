import { type Key, namedKey } from '../../random/keys.js';
import { CELLS } from '../place/cells.js';
import { MECHANISMS, type OutsideFunderSpec, PANELS, type Region } from '../place/region.js';
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
  /** Money of one grant over its whole duration, million CNY; of the region’s own before levers act on it. */
  readonly grantSize: Float64Array;
  /** Years. */
  readonly duration: Float64Array;
  /** Grants that the region wins a year in the baseline; 0 for its own. */
  readonly winsPerYear: Float64Array;
  /** Grants of this year over those of the start year, of the region’s own its money; 1 where nothing changes. */
  readonly growth: Float64Array;
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

type Row = Omit<OutsideFunderSpec, 'name' | 'payer'>;

const NO_KEY: Key = { k0: 0, k1: 0 };

/** The table of a region’s funders; its own and its programme’s differ by who gives the money alone. */
export function fundersOf({ funding }: Region, usual: UsualTerms): Funders {
  const own: Row = {
    id: '',
    panel: 'local',
    winsPerYear: 0,
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
    winsPerYear: numbers(({ winsPerYear }) => winsPerYear),
    growth: numbers(() => 1),
    reviewNoise: numbers(({ reviewNoise = usual.reviewNoise }) => reviewNoise),
    priorAwardWeight: numbers(({ priorAwardWeight = usual.priorAwardWeight }) => priorAwardWeight),
    overheadBeyond: numbers(({ overhead = usual.overhead }) => overhead - usual.overhead),
  };
}

/** The same funders in a year in which the region's figures have changed. */
export function fundersInYear(funders: Funders, { funding }: Region, start: Region): Funders {
  const winsPerYear = funders.winsPerYear.slice();
  funding.outside.forEach((funder, index) => {
    winsPerYear[FUNDER.firstOutside + index] = funder.winsPerYear;
  });
  const growth = winsPerYear.map((wins, f) =>
    funders.winsPerYear[f] === 0 ? 1 : wins / funders.winsPerYear[f],
  );
  growth[FUNDER.local] = growth[FUNDER.programme] = funding.localResearch / start.funding.localResearch;
  return { ...funders, winsPerYear, growth };
}

/** Whether a funder’s money is decided on outside the region. */
export const isOutside = (funder: number): boolean => funder >= FUNDER.firstOutside;
