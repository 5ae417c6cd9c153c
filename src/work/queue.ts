import type { Job } from './job.js';

/** Groups that a thread, or any thread, has not been given yet. */
export interface Queue<Group> {
  readonly next: () => Group | undefined;
  /**
   * Whether a thread that has so many of them may have another: the more it has, the more have to be left for all, and more still before it
   * has answered, when it is unknown how long one takes.
   */
  readonly allowAnother: (held: number, answered: boolean) => boolean;
}

/**
 * What homes of groups mean: a thread takes only the groups whose home it is, or those first and then what is left of the others, so that
 * none is idle while there is work.
 */
export type Homes = 'alone' | 'first';

/** The queue that each seat takes from: one for all, or where the groups have homes one each. */
export function queuesOf<Task>(
  { groups, homeOf }: Pick<Job<never, Task>, 'groups' | 'homeOf'>,
  seats: number,
  homes: Homes,
): Queue<readonly Task[]>[] {
  const some = groups.filter(({ length }) => length > 0);
  if (homeOf === undefined) return Array(seats).fill(queueOn([rowOf(some)], seats));
  const ofHomes = Array.from({ length: seats }, (): (readonly Task[])[] => []);
  for (const group of some) ofHomes[homeOf(group[0]) % seats].push(group);
  const rows = ofHomes.map(rowOf);
  if (homes === 'alone') return rows.map((own) => queueOn([own], 1));
  return rows.map((own) => queueOn([own, ...rows.filter((row) => row !== own)], seats));
}

/** Groups in their order. */
interface Row<Group> {
  readonly take: () => Group | undefined;
  readonly left: () => number;
}

function rowOf<Group>(groups: readonly Group[]): Row<Group> {
  let given = 0;
  return {
    take: () => (given < groups.length ? groups[given++] : undefined),
    left: () => groups.length - given,
  };
}

/** Takes from its own row, and when that is empty from the one of the others that has most left. */
function queueOn<Group>([own, ...others]: readonly Row<Group>[], takers: number): Queue<Group> {
  const longest = () => others.reduce((most, row) => (row.left() > most.left() ? row : most), own);
  const left = () => others.reduce((sum, row) => sum + row.left(), own.left());
  return {
    next: () => own.take() ?? longest().take(),
    // A first group always, a second while more than one is left per taker (more than three before an answer), a third while more than three
    // (five), and so on: towards the end, where groups that wait behind a long one would be the last to be done, each taker has but the one
    // under way.
    allowAnother: (held, answered) => held === 0 || left() > (2 * held + (answered ? -1 : 1)) * takers,
  };
}
