/** The file that the engine of the page starts with: it reads strategies, has them simulated and says what they do. */
import league from '../../../docs/levers/league.csv?raw';
import { medinno } from '../../model/medinno.js';
import { reasonOf } from '../../work/job.js';
import { withFailurePolicy } from '../../work/on-failure.js';
import { executorOn } from '../../work/on-threads.js';
import { poolOf } from '../../work/threads.js';
import { desk } from '../engine/desk.js';
import {
  type ForecastRequest,
  type ForecastResponse,
  isAboutForecasts,
} from '../engine/forecast-messages.js';
import type { DeskRequest, DeskResponse } from '../engine/messages.js';
import { webThread } from './web-thread.js';

/** Beyond so many, threads share the memory of one machine and gain little. */
const MOST_THREADS = 8;

const found = import.meta.glob<string>('../../../scenarios/**/*.{yaml,csv}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const texts = Object.fromEntries(
  Object.entries(found).map(([path, text]) => [path.replace(/^.*?scenarios\//, 'scenarios/'), text]),
);

const pool = poolOf(
  async () => () =>
    webThread(new Worker(new URL('./simulation-thread.ts', import.meta.url), { type: 'module' })),
);
const workers = Math.max(1, Math.min(MOST_THREADS, navigator.hardwareConcurrency ?? 1));
// They load while the engine reads its files.
for (let seat = 0; seat < workers; seat++) pool.at(seat).catch(() => undefined);
const { execute } = executorOn(pool, {
  workers,
  whenStopped: 'keep threads',
});
const parts = {
  model: medinno,
  // A thread that broke is replaced, and its runs are made again.
  execute: withFailurePolicy(execute, 'retry'),
  respond: (response: DeskResponse | ForecastResponse) => self.postMessage(response),
};
const answer = desk({ ...parts, texts, league });

/** What answers about forecasts, which is loaded when it is first asked. */
let forecasts: Promise<(request: ForecastRequest) => Promise<void>> | undefined;

async function answerForecast(request: ForecastRequest): Promise<void> {
  try {
    forecasts ??= import('../engine/forecast-desk.js').then(({ forecastDesk }) =>
      forecastDesk({ ...parts, texts: async () => texts }),
    );
    await (await forecasts)(request);
  } catch (error) {
    parts.respond({ kind: 'forecast-broken', reason: reasonOf(error) });
  }
}

self.onmessage = ({ data }: MessageEvent<DeskRequest | ForecastRequest>) =>
  void (isAboutForecasts(data) ? answerForecast(data) : answer(data));
