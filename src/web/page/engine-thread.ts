/** What the engine of the page is made of: it reads strategies, has them simulated and says what they do. */
import { medinno } from '../../model/medinno.js';
import { reasonOf } from '../../work/job.js';
import { withFailurePolicy } from '../../work/on-failure.js';
import { executorOn } from '../../work/on-threads.js';
import { patient } from '../../work/patient.js';
import { poolOf } from '../../work/threads.js';
import { desk } from '../engine/desk.js';
import {
  type ForecastRequest,
  type ForecastResponse,
  isAboutForecasts,
} from '../engine/forecast-messages.js';
import type { DeskRequest, DeskResponse } from '../engine/messages.js';
import { PATIENCE } from '../engine/patience.js';
import { FIRST_TEXTS, HEADS } from './first-texts.js';
import { simulationStarter } from './start-simulation.js';
import { THREADS } from './threads.js';
import { webThread } from './web-thread.js';

const threads = () =>
  poolOf(async () => {
    const start = await simulationStarter();
    return () => patient(webThread(start()), PATIENCE);
  });
const pool = threads();
// They load while the engine reads its files.
for (let seat = 0; seat < THREADS; seat++) pool.at(seat).catch(() => undefined);
const { execute } = executorOn(pool, {
  workers: THREADS,
  whenStopped: 'keep threads',
  // What a thread has is waited for when the planner moves on, which may be before it has answered.
  ahead: { before: 0, after: 1 },
  // A world that is made on two threads would take the memory of two.
  homes: 'alone',
});

/** A thread besides, started when it is first asked: what it does takes a second, and ends at once with a move. */
const { execute: decide } = executorOn(threads(), {
  workers: 1,
  whenStopped: 'end threads',
  ahead: { before: 0, after: 1 },
  homes: 'alone',
});

const furtherTexts = async () => (await import('./further-texts.js')).FURTHER_TEXTS;

const parts = {
  model: medinno,
  interpreter: async () => (await import('vega-interpreter')).expressionInterpreter,
  // A thread that broke is replaced, and its runs are made again.
  execute: withFailurePolicy(execute, 'retry'),
  decide: withFailurePolicy(decide, 'retry'),
  respond: (response: DeskResponse | ForecastResponse) => self.postMessage(response),
};

const answerStrategy = desk({
  ...parts,
  texts: { first: FIRST_TEXTS, heads: HEADS, further: furtherTexts },
  league: async () => (await import('./league.js')).default,
});

/** What answers about forecasts, which is loaded when it is first asked. */
let forecasts: Promise<(request: ForecastRequest) => Promise<void>> | undefined;

async function answerForecast(request: ForecastRequest): Promise<void> {
  try {
    forecasts ??= import('../engine/forecast-desk.js').then(({ forecastDesk }) =>
      forecastDesk({ ...parts, texts: async () => ({ ...(await furtherTexts()), ...FIRST_TEXTS }) }),
    );
    await (await forecasts)(request);
  } catch (error) {
    // Another attempt may succeed.
    forecasts = undefined;
    parts.respond({ kind: 'forecast-broken', reason: reasonOf(error) });
  }
}

/** Answers what the page asks. */
export const answer = (request: DeskRequest | ForecastRequest): Promise<void> =>
  isAboutForecasts(request) ? answerForecast(request) : answerStrategy(request);
