import { isTable } from '../model/engine/columns.js';
import { copyOf } from '../model/engine/snapshot.js';
import type { Process } from '../model/entries/process.js';
import type { SimulatedYear } from '../model/run.js';

/** All that a process may change, by the name under which it is declared: single values and columns. */
function membersOf(y: SimulatedYear): Map<string, unknown> {
  const { world, flows, controls, call, levels } = y;
  // What rules remember is written between the years, by no process.
  const { state, references, ledger, year: _, key: __, memory: ___, ...rest } = world;
  const { active, activeCount, pulls, ...tables } = rest;
  const members = new Map<string, unknown>();
  const groups = { state, references, flows, controls, call, levels };
  for (const [group, record] of Object.entries({ ...groups, ...tables }))
    for (const [name, value] of Object.entries(record)) {
      if (!(isTable(record) && name === 'capacity')) members.set(`${group}.${name}`, value);
    }
  members.set('ledger', ledger);
  members.set('active', active.slice(0, activeCount));
  members.set('pulls', pulls);
  return members;
}

/** Two values of a member are the same; of a column that grew, the part that both have and what came after is zero. */
function isSame(before: unknown, after: unknown): boolean {
  if (ArrayBuffer.isView(before) && ArrayBuffer.isView(after)) {
    const [a, b] = [before as Float64Array, after as Float64Array];
    for (let n = 0; n < Math.max(a.length, b.length); n++) if (!Object.is(a[n] ?? 0, b[n] ?? 0)) return false;
    return true;
  }
  if (before === null || typeof before !== 'object') return Object.is(before, after);
  return Object.entries(before).every(([name, value]) =>
    isSame(value, (after as Record<string, unknown>)[name]),
  );
}

/** The processes, each of which notes under its id what it changed in the years that it is run. */
export function watched(processes: readonly Process[], written: Map<string, Set<string>>): Process[] {
  return processes.map(({ id, step }) => ({
    id,
    step: (y: SimulatedYear) => {
      const earlier = copyOf(Object.fromEntries(membersOf(y)));
      step(y as never);
      const changes = written.get(id) ?? new Set();
      for (const [name, value] of membersOf(y)) if (!isSame(earlier[name], value)) changes.add(name);
      written.set(id, changes);
    },
  }));
}
