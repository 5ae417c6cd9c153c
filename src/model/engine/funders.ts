import { PANELS, type Region } from '../place/region.js';
import { FUNDER } from './world.js';

/**
 * The funders of a region as rows: its own standing call and its programme’s, then those outside in the region’s order.
 * `grantFunder` of a researcher is a row here.
 */
export interface Funders {
  readonly rows: number;
  /** Position in `PANELS` of those who review for it. */
  readonly panel: Uint8Array;
  /** Money of one grant over its whole duration, million CNY; of the region’s own before levers act on it. */
  readonly grantSize: Float64Array;
  /** Years. */
  readonly duration: Float64Array;
  /** Grants that the region wins a year in the baseline; 0 for its own. */
  readonly winsPerYear: Float64Array;
}

/** The table of a region’s funders; its own and its programme’s differ by who gives the money alone. */
export function fundersOf({ funding }: Region): Funders {
  const { localGrantSize, localGrantDuration, outside } = funding;
  const own = {
    panel: 'local',
    grantSize: localGrantSize,
    duration: localGrantDuration,
    winsPerYear: 0,
  } as const;
  const rows = [own, own, ...outside.map((funder) => ({ panel: 'outside' as const, ...funder }))];
  return {
    rows: rows.length,
    panel: Uint8Array.from(rows, ({ panel }) => PANELS.indexOf(panel)),
    grantSize: Float64Array.from(rows, ({ grantSize }) => grantSize),
    duration: Float64Array.from(rows, ({ duration }) => duration),
    winsPerYear: Float64Array.from(rows, ({ winsPerYear }) => winsPerYear),
  };
}

/** Whether a funder’s money is decided on outside the region. */
export const isOutside = (funder: number): boolean => funder >= FUNDER.firstOutside;
