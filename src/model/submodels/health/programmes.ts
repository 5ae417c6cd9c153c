import { naturalSpeed } from './adoption.js';
import type { HealthYear } from './health-year.js';

/** Percentage points in the whole. */
const PERCENT = 100;

/** Part of a year's programmes. */
export type ProgrammesYear = Pick<HealthYear, 'world' | 'p' | 'controls' | 'flows' | 'stocks'>;

/**
 * Programmes of adoption, and doctors sent to county hospitals among those whom they reach, gain process: of the gap to outside practice they close a share m a year, less the part closed already. A part k of it
 * is kept when they stop; the rest lasts as long as they run, and shrinks as they are cut. As the region adopts by itself at v, it
 * catches up with their gains: K ← (1 - v) K + k m (1 - K - H), H ← (1 - v) H min(1, m / m of the year before) + (1 - k) m (1 - K - H).
 */
export function runProgrammes({ world, p, controls, flows, stocks }: ProgrammesYear): void {
  const natural = naturalSpeed({ world, p });
  const paid = controls.adoptionPoints / PERCENT + p.allianceCloses * flows.allianceReach;
  const closing = Math.min(paid, p.fastestAdoption - natural);
  const held = closing < stocks.programmeRunning ? closing / stocks.programmeRunning : 1;
  const gained = closing * (1 - stocks.processKept - stocks.processHeld);
  stocks.processKept = (1 - natural) * stocks.processKept + p.programmeKept * gained;
  stocks.processHeld = (1 - natural) * held * stocks.processHeld + (1 - p.programmeKept) * gained;
  stocks.programmeRunning = closing;
}

/** Log burden averted by programmes: the share of the gap that they have closed, of which a part is outcome. */
export const programmeReduction = ({ p, stocks }: Pick<HealthYear, 'p' | 'stocks'>): number =>
  p.processToOutcome * (stocks.processKept + stocks.processHeld) * (p.outsideSupply / p.adoptionSpeed);
