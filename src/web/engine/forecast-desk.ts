import { type AskedBank, askedBank } from '../../commands/asked-bank.js';
import { forecastFrom } from '../../commands/forecast.js';
import { runAskedBank } from '../../commands/run-asked-bank.js';
import { FEWEST_OBSERVED, observedSeries, originsOf } from '../../forecast/observed/observed-series.js';
import { progressLine } from '../../language/progress-line.js';
import type { Model } from '../../model/model.js';
import type { Bilingual } from '../../scenario/reading/bilingual.js';
import { catalogueOf } from '../../scenario/reading/catalogue.js';
import { TABLE_TEXT, textOf } from '../../scenario/reading/file-text.js';
import { InputError, issueText, orThrow } from '../../scenario/reading/input-error.js';
import type { Sources } from '../../scenario/reading/sources.js';
import type { HistoryRow } from '../../scenario/region/history-row.js';
import type { RegionWithHistory } from '../../scenario/region-of-file.js';
import { resolveRegion } from '../../scenario/resolve-region.js';
import type { Executor } from '../../work/job.js';
import { workClock } from '../../work/work-clock.js';
import type { BroughtFile } from './brought-file.js';
import { bundledFiles, type Texts } from './bundled-files.js';
import { regionChoices } from './bundled-places.js';
import type { ForecastCall, ForecastPlace, ForecastRequest, ForecastResponse } from './forecast-messages.js';
import { keptBanks } from './kept-banks.js';
import { saidForecast } from './said-forecast.js';

/** What forecasts of the page are made with. */
export interface ForecastParts {
  /** Loads the files that come with the page: `scenarios/…`. */
  readonly texts: () => Promise<Texts>;
  readonly model: Model;
  readonly execute: Executor;
  readonly respond: (response: ForecastResponse) => void;
  /** Draws of a first look, and of the command unless it is given others. @defaultValue FORECAST_DRAWS */
  readonly stages?: readonly number[];
  /** People for whom one simulated row stands. @defaultValue that of the command */
  readonly representation?: number;
}

/** The second are those of the command, and the first their beginning. */
export const FORECAST_DRAWS: readonly number[] = [40, 500];

/** Answers what the page asks about forecasts, one at a time: a new one ends the runs of the one before. */
export function forecastDesk(parts: ForecastParts): (request: ForecastRequest) => Promise<void> {
  const { respond } = parts;
  const brought = new Map<string, BroughtFile['bytes']>();
  const banks = keptBanks();
  let loaded: Promise<Session> | undefined;
  const load = async (): Promise<Session> => {
    const texts = await parts.texts();
    return { ...parts, all: texts, sources: sourcesOf(texts, parts.model, brought), brought, banks };
  };
  let ending = new AbortController();

  return async (request) => {
    const number = request.kind === 'forecast' ? request.number : null;
    if (request.kind === 'forecast' || request.kind === 'forecast-stop') {
      ending.abort();
      ending = new AbortController();
    }
    const { signal } = ending;
    try {
      loaded ??= load();
      loaded.catch(() => {
        loaded = undefined;
      });
      const session = await loaded;
      if (request.kind === 'forecast-places') respond({ kind: request.kind, places: places(session) });
      else if (request.kind === 'forecast-bring') respond(await bring(request, session));
      else if (request.kind === 'forecast') await make(request, session, signal);
    } catch (error) {
      if (signal.aborted && number !== null) respond({ kind: 'forecast-stopped', number });
      else if (error instanceof InputError)
        respond({ kind: 'forecast-mistakes', number, mistakes: mistakesOf(error) });
      else
        respond({ kind: 'forecast-broken', reason: error instanceof Error ? error.message : String(error) });
    }
  };
}

interface Session extends ForecastParts {
  readonly all: Texts;
  readonly brought: Map<string, Uint8Array>;
  readonly sources: Sources;
  readonly banks: ReturnType<typeof keptBanks>;
}

const mistakesOf = ({ issues }: InputError): Bilingual[] =>
  issues.map((issue) => ({ en: issueText(issue, 'en'), zh: issueText(issue, 'zh') }));

/** The files of the page, and those that a planner brought, by the path that a command would read them from. */
function sourcesOf(texts: Texts, model: Model, brought: ReadonlyMap<string, Uint8Array>): Sources {
  return {
    ...bundledFiles(texts, catalogueOf(model)),
    read: (path) => {
      const bytes = brought.get(path);
      return bytes === undefined ? null : textOf(bytes, TABLE_TEXT);
    },
    bytes: (path) => brought.get(path) ?? null,
  };
}

const places = ({ all, sources }: Session): ForecastPlace[] =>
  regionChoices(all)
    .map(({ id }) => id)
    .sort()
    .map((id) => {
      const place = orThrow(resolveRegion(id, sources));
      return placeOf(id, null, place, place.history);
    });

function placeOf(
  region: string,
  path: string | null,
  { region: { name, startYear, policyYear } }: RegionWithHistory,
  history: readonly HistoryRow[],
): ForecastPlace {
  const origins = originsOf(history, startYear);
  const file = path === null ? null : path.slice(OWN_FOLDER.length);
  return {
    region,
    history: path,
    name:
      file === null ? name : { en: `${name.en}, history of ${file}`, zh: `${name.zh}（历史数据：${file}）` },
    series: origins.length === 0 ? 0 : observedSeries(history).length,
    origins,
    startYear,
    takesHistory: policyYear - startYear + 1 >= FEWEST_OBSERVED,
  };
}

/** A file that is saved in the working folder. */
const OWN_FOLDER = './';
const WORKBOOK = /\.xls[xmb]?$/i;

async function bring(
  { region, file: { name, bytes } }: Extract<ForecastRequest, { kind: 'forecast-bring' }>,
  { sources, model, brought }: Session,
): Promise<ForecastResponse> {
  const path = `${OWN_FOLDER}${name}`;
  brought.set(path, bytes);
  const isPlace = WORKBOOK.test(name);
  const of = isPlace ? { region: path } : { region, history: path };
  const { place, history } = await askedBank('forecast', { ...of, sources, model });
  return {
    kind: 'forecast-brought',
    place: isPlace ? placeOf(path, null, place, history) : placeOf(region, path, place, history),
  };
}

/** Makes a forecast from few draws, then from all; what was made for another origin is not made again. */
async function make(
  { number, call }: Extract<ForecastRequest, { kind: 'forecast' }>,
  session: Session,
  signal: AbortSignal,
): Promise<void> {
  const { execute, respond, banks, stages = FORECAST_DRAWS } = session;
  const fullDraws = stages[stages.length - 1];
  const full = await askedOf(call, fullDraws, session);
  const kept = banks(full.bank);
  const worked = workClock(() => performance.now());
  for (const draws of kept.held.size >= fullDraws ? [fullDraws] : stages) {
    const asked = draws === fullDraws ? full : await askedOf(call, draws, session);
    const began = worked();
    const bank = await runAskedBank(asked, {
      region: call.region,
      executor: execute,
      kept,
      signal,
      onProgress: (progress) => {
        const line = (language: 'en' | 'zh') => progressLine(progress, worked() - began, { language });
        const { done, total: of } = progress;
        respond({ kind: 'forecast-progress', number, done, of, line: { en: line('en'), zh: line('zh') } });
      },
    });
    respond({ kind: 'forecast-progress', number, done: draws, of: draws, line: null });
    await letIn();
    signal.throwIfAborted();
    respond(saidForecast(number, forecastFrom(asked, bank), { fullDraws }));
    await letIn();
    signal.throwIfAborted();
  }
}

/** Lets a request come in between. */
const letIn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** The call whose numbers are those of the page. */
const askedOf = (
  { region, history, origin, until, given }: ForecastCall,
  draws: number,
  { sources, model, representation }: Session,
): Promise<AskedBank> =>
  askedBank('forecast', {
    ...{ region, history: history ?? undefined, origin, until, given, draws },
    ...{ representation, sources, model },
  });
