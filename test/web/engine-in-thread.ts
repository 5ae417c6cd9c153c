import { startsOfOneIdentity } from '../../src/ensemble/held-starts.js';
import { ensembleWork } from '../../src/ensemble/runs.js';
import { medinno } from '../../src/model/medinno.js';
import { desk } from '../../src/web/engine/desk.js';
import type { DeskRequest, DeskResponse } from '../../src/web/engine/messages.js';
import type { Precision } from '../../src/web/engine/precision.js';
import type { Strategy } from '../../src/web/planning/strategy.js';
import { inThisThread } from '../../src/work/in-this-thread.js';
import type { Executor } from '../../src/work/job.js';
import { LEAGUE, PAGE_TEXTS } from './bundled.js';

/** An engine of the page that simulates in this thread, with all that it says to a request. */
export function engineInThread(stages: readonly Precision[]) {
  const said: DeskResponse[] = [];
  const held = ensembleWork(medinno, startsOfOneIdentity(1e9));
  let tasks = 0;
  const execute: Executor = (job, sink, signal) => {
    tasks += job.groups.flat().length;
    const work = job.work.id === held.id ? (held as never) : job.work;
    return inThisThread({ ...job, work }, sink, signal);
  };
  const respond = (response: DeskResponse) => void said.push(response);
  const answer = desk({ texts: PAGE_TEXTS, league: LEAGUE, model: medinno, execute, respond, stages });
  const ask = async (request: DeskRequest): Promise<DeskResponse[]> => {
    const before = said.length;
    await answer(request);
    return said.slice(before);
  };
  return { ask, tasksUntilNow: () => tasks };
}

/** A ready strategy, of few years. */
export async function readyStrategy(
  ask: ReturnType<typeof engineInThread>['ask'],
  scenario: string,
  horizon = 4,
): Promise<Strategy> {
  const [taken] = await ask({ kind: 'take', scenario });
  if (taken.kind !== 'strategy') throw new Error(JSON.stringify(taken));
  return { ...taken.strategy, horizon };
}
