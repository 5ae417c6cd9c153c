import type { Job, TaskSink } from '../../work/job.js';
import type { Answer, Outcome, PlacedGroups } from './messages.js';
import { isFit } from './shapes.js';

/** Times that a batch may come to nothing before its groups count as failed. */
const MOST_ATTEMPTS = 3;

/** A batch that is out. */
interface Out {
  readonly groups: readonly number[];
  /** When it went out, and how often it was looked for in vain since. */
  readonly since: number;
  missing: number;
}

/**
 * What of a job is to be handed out, is out, or is settled. Each task is settled once, by the first that comes of it: batches
 * that are carried out twice, or answered twice, change nothing.
 */
export interface Gathering {
  readonly isDone: () => boolean;
  /** Groups that are not handed out. */
  readonly left: () => number;
  /** Ids of the batches that are out. */
  readonly out: ReadonlyMap<string, Out>;
  /** The next so many groups, which are out from now on under this id. */
  readonly take: (batch: string, count: number, now: number) => PlacedGroups;
  /** Takes an answer; gives how many groups it settled. */
  readonly receive: (answer: Answer) => number;
  /** A batch that is lost: what is not settled of it is handed out again. */
  readonly giveBack: (batch: string) => void;
  /** A batch that came to nothing for a reason: handed out again, up to a cap. */
  readonly failed: (batch: string, reason: string) => void;
}

type Gathered<Given, Task, Result> = Pick<Job<Given, Task, Result>, 'work' | 'groups'>;

export function gatheringOf<Given, Task, Result>(
  { work, groups }: Gathered<Given, Task, Result>,
  sink: TaskSink<Task, Result>,
): Gathering {
  const { isSettled, settled, fail, accept } = tallyOf({ work, groups }, sink);
  const out = new Map<string, Out>();
  const again: number[] = [];
  const attempts = new Map<number, number>();
  let next = 0;
  const nextGroup = (): number | undefined => {
    for (let place = again.pop(); place !== undefined; place = again.pop())
      if (!isSettled(place)) return place;
    while (next < groups.length && isSettled(next)) next++;
    return next < groups.length ? next++ : undefined;
  };
  const unsettled = (batch: string): readonly number[] => {
    const places = out.get(batch)?.groups.filter((place) => !isSettled(place)) ?? [];
    out.delete(batch);
    return places;
  };
  const take = (batch: string, count: number, now: number): PlacedGroups => {
    const taken: PlacedGroups = [];
    while (taken.length < count) {
      const place = nextGroup();
      if (place === undefined) break;
      taken.push([place, [...groups[place]]]);
    }
    if (taken.length > 0) out.set(batch, { groups: taken.map(([place]) => place), since: now, missing: 0 });
    return taken;
  };
  const giveBack = (batch: string): void => void again.push(...unsettled(batch));
  const failed = (batch: string, reason: string): void => {
    for (const place of unsettled(batch)) {
      const tried = (attempts.get(place) ?? 0) + 1;
      attempts.set(place, tried);
      if (tried >= MOST_ATTEMPTS) fail(place, reason);
      else again.push(place);
    }
  };
  const receive = ({ batch, ends, parts }: Answer): number => {
    const before = settled();
    const own = out.get(batch);
    // An answer to a batch that was given up is as good as any.
    for (const { group, from, outcomes } of parts)
      for (const [nth, outcome] of outcomes.entries()) accept(group, from + nth, outcome);
    if (own !== undefined && (ends || own.groups.every(isSettled))) giveBack(batch);
    return settled() - before;
  };
  const isDone = (): boolean => settled() === groups.length;
  const left = (): number => groups.length - next + again.length;
  return { isDone, left, out, take, receive, giveBack, failed };
}

/** Which groups are settled, and of the others how many of their tasks; passes on what settles one. */
function tallyOf<Given, Task, Result>(
  { work, groups }: Gathered<Given, Task, Result>,
  sink: TaskSink<Task, Result>,
) {
  /** Outcomes of each group that came; one that is settled takes no more. */
  const came = new Uint32Array(groups.length);
  const ends = new Uint8Array(groups.length);
  let settled = 0;
  const settle = (group: number): void => {
    ends[group] = 1;
    settled++;
  };
  // Of nothing there is nothing to hand out.
  for (const [place, group] of groups.entries()) if (group.length === 0) settle(place);
  const fail = (place: number, reason: string): void => {
    settle(place);
    sink.failure(groups[place][came[place]], reason);
  };
  const accept = (group: number, task: number, outcome: Outcome): void => {
    if (group >= groups.length || ends[group] || task !== came[group]) return;
    if (outcome.kind === 'failed') fail(group, outcome.reason);
    else if (!isFit(work.id, 'result', outcome.result))
      fail(group, `a worker answered with what is no result of ${work.id}`);
    else {
      came[group]++;
      if (came[group] === groups[group].length) settle(group);
      sink.result(groups[group][task], outcome.result as Result);
    }
  };
  return { isSettled: (place: number): boolean => ends[place] === 1, settled: () => settled, fail, accept };
}
