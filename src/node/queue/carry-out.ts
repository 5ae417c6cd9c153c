import { reasonIn } from '../../work/exit.js';
import type { Thread } from '../../work/threads.js';
import type { Answer, Outcome, PlacedGroups } from './messages.js';
import type { Begun, Seat } from './seats.js';

type Part = Answer['parts'][number];

/** Milliseconds after which what is there of a batch is answered, so that those of long tasks show progress and lose little, and others are answered once. */
const ANSWER_EVERY = 2000;

/** How a batch is carried out. */
interface Carrying {
  readonly seat: Seat;
  readonly begun: Begun;
  /** Whether it is to end early: what is not done then is given back. */
  readonly isStopped: () => boolean;
  /** Takes outcomes that are there before the batch is over. */
  readonly answer: (parts: Part[]) => Promise<void>;
}

/** Carries out the groups of a batch one after the other; gives the outcomes that were not answered yet. */
export async function carryOut(groups: PlacedGroups, carrying: Carrying): Promise<Part[]> {
  const { seat, begun, isStopped, answer } = carrying;
  let parts: Part[] = [];
  let answered = performance.now();
  let sentTo: Thread | undefined;
  let sent = 0;
  for (const [nth, [group, tasks]] of groups.entries()) {
    const thread = await seat.threadFor(begun);
    // One that ended has done nothing of what it was sent ahead.
    if (sentTo !== thread) sent = nth;
    sentTo = thread;
    // The next one too, so that the thread does not wait for this one.
    for (const [, ahead] of groups.slice(sent, nth + 2)) {
      thread.send(ahead);
      sent++;
    }
    for (const from of tasks.keys()) {
      const outcome = await outcomeOf(thread, isStopped);
      if (outcome !== null) addTo(parts, { group, from, outcomes: [outcome] });
      if (isStopped()) {
        // It is busy with what was sent ahead.
        await seat.clear();
        return parts;
      }
      const isLast = outcome?.kind === 'failed' || from === tasks.length - 1;
      const isOver = isLast && nth === groups.length - 1;
      if (!isOver && performance.now() - answered >= ANSWER_EVERY) {
        await answer(parts);
        parts = [];
        answered = performance.now();
      }
      if (isLast) break;
    }
  }
  return parts;
}

/** Adds an outcome to those of its group. */
function addTo(parts: Part[], part: Part): void {
  const last = parts.at(-1);
  if (last?.group === part.group) last.outcomes.push(...part.outcomes);
  else parts.push(part);
}

/** Where it is noted which tasks are under way. */
interface Notes {
  /** Notes that a task is begun; why it is not to be, where it was begun too often and never ended. */
  readonly begin: (group: number, task: number) => Promise<string | null>;
  readonly end: (group: number, task: number) => Promise<void>;
}

/**
 * The same for a batch whose worker was lost before: one task after the other, each noted before it is begun and answered
 * when it is done, so that a task that takes its worker with it is found.
 */
export async function carryOutWithCare(
  groups: PlacedGroups,
  { seat, begun, isStopped, answer }: Carrying,
  notes: Notes,
): Promise<void> {
  for (const [group, tasks] of groups) {
    for (const [from, task] of tasks.entries()) {
      const reason = await notes.begin(group, from);
      let outcome: Outcome | null = { kind: 'failed', reason: reason ?? '' };
      if (reason === null) {
        const thread = await seat.threadFor(begun);
        thread.send([task]);
        outcome = await outcomeOf(thread, isStopped);
      }
      if (outcome === null) return;
      await notes.end(group, from);
      await answer([{ group, from, outcomes: [outcome] }]);
      if (outcome.kind === 'failed') break;
      if (isStopped()) return;
    }
  }
}

/** What comes of the next task; null where its thread was ended as the batch is to end early. */
async function outcomeOf(thread: Thread, isStopped: () => boolean): Promise<Outcome | null> {
  const response = await thread.response();
  if (response.kind === 'exit' && isStopped()) return null;
  return response.kind === 'done' ? response : { kind: 'failed', reason: reasonIn(response) };
}
