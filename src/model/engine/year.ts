import type { Controls } from '../entries/controls.js';
import type { Lever } from '../entries/lever.js';
import type { ParameterValues } from '../entries/parameter.js';
import type { Pathway } from '../place/pathway.js';
import type { Region } from '../place/region.js';
import type { Centring } from './centring.js';
import type { Funders } from './funders.js';
import type { RegionLevels } from './levels.js';
import type { LocalCall } from './local-call.js';
import type { Policy } from './policy.js';
import type { YearRecord } from './record.js';
import type { Scratch } from './scratch.js';
import type { World } from './world.js';

/**
 * Argument of every process of a year: the world, which it changes, and its constant surroundings. Processes name the
 * parameters, controls, flows and stocks that they need; a year that has more serves them too.
 */
export interface Year<P = unknown, C = unknown, F = unknown, S = unknown> {
  readonly world: World;
  readonly region: Region;
  /** Funders of the region. */
  readonly funders: Funders;
  /** Number of the draw of parameters and figures; 0 has the point values. */
  readonly draw: number;
  /** People for whom one row of the world stands; amounts of the region are those of the rows. */
  readonly representation: number;
  readonly p: P;
  readonly centring: Centring;
  readonly pathways: readonly Pathway[];
  readonly policy: Policy;
  readonly levers: readonly Lever<Controls, ParameterValues>[];
  /** At their baseline until the budget process at the start of the year lets levers act on them. */
  readonly controls: C;
  /** Flows of the year, for observation: 0 at its start. */
  readonly flows: F;
  /** Stocks of the world, built up over years. */
  readonly stocks: S;
  /** Record of what levers did, null unless asked for. */
  readonly record: YearRecord | null;
  /** Levels of the hospitals in the year; set by the levels process once research is done. */
  levels: RegionLevels;
  readonly year: number;
  /** Before the region's start year: references are not yet fixed and no policy acts. */
  readonly spinUp: boolean;
  /** Within the last years of the spin-up, over which references are averaged. */
  readonly referenceYear: boolean;
  readonly call: LocalCall;
  readonly scratch: Scratch;
}
