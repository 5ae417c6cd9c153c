import seedrandom from 'seedrandom';
import { type Mutation, mutationsOf, type Place, placeOf } from './mutations.js';
import type { Submodel } from './submodels.js';

/** A fault of one file of a submodel, that the tests of the submodel should notice. */
export interface Mutant extends Place {
  readonly submodel: Submodel;
  readonly file: string;
  readonly mutation: Mutation;
}

/**
 * Chooses `count` mutants evenly over the files of the submodels, and in each file evenly over the kinds of fault.
 * A file's faults come in an order that depends on the seed and on the file alone.
 * @param read gives the text of a source file
 */
export function sampleOf(
  submodels: readonly Submodel[],
  read: (file: string) => string,
  { count, seed }: { readonly count: number; readonly seed: number },
): readonly Mutant[] {
  const queues = submodels.flatMap((submodel) =>
    submodel.sources.map((file) => mutantsOf(submodel, file, read(file), `${seed} ${file}`)),
  );
  const order = shuffled(queues, seedrandom(String(seed)));
  const chosen = new Set(inTurns(order).slice(0, count));
  return queues.flat().filter((mutant) => chosen.has(mutant));
}

function mutantsOf(submodel: Submodel, file: string, source: string, key: string): readonly Mutant[] {
  const random = seedrandom(key);
  const mutations = mutationsOf(file, source);
  const kinds = [...new Set(mutations.map(({ kind }) => kind))];
  const queues = shuffled(kinds, random).map((one) =>
    shuffled(
      mutations.filter(({ kind }) => kind === one),
      random,
    ),
  );
  return inTurns(queues).map((mutation) => ({ submodel, file, mutation, ...placeOf(source, mutation) }));
}

/** The first of each queue, then the second of each, until all are empty. */
function inTurns<T>(queues: readonly (readonly T[])[]): readonly T[] {
  const rounds = Math.max(0, ...queues.map(({ length }) => length));
  return Array.from({ length: rounds }, (_, round) =>
    queues.flatMap((queue) => queue.slice(round, round + 1)),
  ).flat();
}

/** The same things in random order (Fisher and Yates). */
function shuffled<T>(things: readonly T[], random: () => number): readonly T[] {
  const order = [...things];
  for (let n = order.length - 1; n > 0; n--) {
    const other = Math.floor(random() * (n + 1));
    [order[n], order[other]] = [order[other], order[n]];
  }
  return order;
}
