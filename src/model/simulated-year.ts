import { closeBooks, openBooks } from './engine/books.js';
import { fitToPeople } from './engine/scratch.js';
import type { Year } from './engine/year.js';
import { type Flows, resetFlows } from './entries/flow.js';
import type { Process } from './entries/process.js';
import { closeRanks } from './population/people.js';

/**
 * Simulates one year: opens the books, runs every process in order, closes the books.
 * @throws LedgerError when they do not balance
 */
export function simulateYear(y: Year<unknown, unknown, Flows>, processes: readonly Process[]): void {
  const { world } = y;
  world.year = y.year;
  fitToPeople(y.scratch, y.call, world.activeCount);
  resetFlows(y.flows);
  openBooks(world);
  // A model's processes read no more than the year of that model holds.
  for (const { step } of processes) step(y as never);
  closeRanks(world);
  closeBooks(world);
}
