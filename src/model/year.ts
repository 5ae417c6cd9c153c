import { closeBooks, openBooks } from './books.js';
import { closeRanks } from './people.js';
import { applications } from './processes/applications.js';
import { awards } from './processes/awards.js';
import { budgets } from './processes/budgets.js';
import { evaluation } from './processes/evaluation.js';
import { exits } from './processes/exits.js';
import { governance } from './processes/governance.js';
import { health } from './processes/health.js';
import { hiring } from './processes/hiring.js';
import { institutionsStep } from './processes/institutions.js';
import { knowledge } from './processes/knowledge.js';
import { levels } from './processes/levels.js';
import { memories } from './processes/memories.js';
import { outsideCalls } from './processes/outside-calls.js';
import { payments } from './processes/payments.js';
import { payroll } from './processes/payroll.js';
import { pipeline } from './processes/pipeline.js';
import { products } from './processes/products.js';
import { recruitment } from './processes/recruitment.js';
import { references } from './processes/references.js';
import { research } from './processes/research.js';
import { shocks } from './processes/shocks.js';
import { terminalValue } from './processes/terminal-value.js';
import { training } from './processes/training.js';
import { translation } from './processes/translation.js';
import { resetTally } from './tally.js';
import type { Year } from './year-context.js';
import { fitScratch } from './year-context.js';

/** A named step of the year, so that it can be timed and replaced. */
export interface Process {
  readonly name: string;
  readonly step: (y: Year) => void;
}

/** A step from outside the year, and the step of the year that it stands before or after. */
export type PlacedProcess =
  | { readonly process: Process; readonly before: string }
  | { readonly process: Process; readonly after: string };

/** The year in order, as section 3 of the model's design tells it. */
export const YEAR: readonly Process[] = [
  { name: 'shocks', step: shocks },
  { name: 'budgets', step: budgets },
  { name: 'applications', step: applications },
  { name: 'awards', step: awards },
  { name: 'outsideCalls', step: outsideCalls },
  { name: 'payments', step: payments },
  { name: 'memories', step: memories },
  { name: 'research', step: research },
  { name: 'levels', step: levels },
  { name: 'knowledge', step: knowledge },
  { name: 'translation', step: translation },
  { name: 'pipeline', step: pipeline },
  { name: 'products', step: products },
  { name: 'health', step: health },
  { name: 'references', step: references },
  { name: 'evaluation', step: evaluation },
  { name: 'payroll', step: payroll },
  { name: 'exits', step: exits },
  { name: 'recruitment', step: recruitment },
  { name: 'training', step: training },
  { name: 'hiring', step: hiring },
  { name: 'institutions', step: institutionsStep },
  { name: 'governance', step: governance },
  { name: 'terminalValue', step: terminalValue },
];

/**
 * The year with further steps; those at the same place stand in the order given.
 * @throws RangeError where a step has no place, the place is none of the year, or its name is taken
 */
export function yearWith(placed: readonly PlacedProcess[]): readonly Process[] {
  const places = placed.map(placeOf);
  const names = [...YEAR, ...placed.map((one) => one.process)].map(({ name }) => name);
  const twice = names.find((name, n) => names.indexOf(name) !== n);
  if (twice !== undefined) throw new RangeError(`two steps of the year are called ${twice}`);
  const at = (step: string, side: 'before' | 'after') =>
    placed.filter((_, n) => places[n].step === step && places[n].side === side).map((one) => one.process);
  return YEAR.flatMap((own) => [...at(own.name, 'before'), own, ...at(own.name, 'after')]);
}

function placeOf(placed: PlacedProcess): { readonly step: string; readonly side: 'before' | 'after' } {
  const place =
    'before' in placed
      ? ({ step: placed.before, side: 'before' } as const)
      : ({ step: placed.after, side: 'after' } as const);
  if (YEAR.some(({ name }) => name === place.step)) return place;
  const known = YEAR.map(({ name }) => name).join(', ');
  throw new RangeError(
    `process ${placed.process?.name}: found ${side(place)}, expected before or after one of ${known}`,
  );
}

const side = ({ step, side }: ReturnType<typeof placeOf>): string => `${side} ${step}`;

/** Live one year: open the books, take every step, close the books. Throws a LedgerError when they do not balance. */
export function liveYear(y: Year, processes: readonly Process[] = YEAR): void {
  const { world } = y;
  world.year = y.year;
  fitScratch(y.scratch, world.activeCount);
  resetTally(world.tally);
  openBooks(world);
  for (const { step } of processes) step(y);
  closeRanks(world);
  closeBooks(world);
}
