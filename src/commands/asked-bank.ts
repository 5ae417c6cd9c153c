import { modelOfPlace } from '../ensemble/scenario-series.js';
import type { BankGiven } from '../forecast/bank/bank-work.js';
import { type NewerThanOrigin, newerThan, withWiderFigures } from '../forecast/bank/known-until.js';
import { recordScenario } from '../forecast/bank/record-scenario.js';
import { FEWEST_OBSERVED, isKnownAt, observedSeries } from '../forecast/observed/observed-series.js';
import { medinno } from '../model/medinno.js';
import type { Model } from '../model/model.js';
import { setParameters } from '../scenario/policy/set-parameters.js';
import { alike, type Bilingual } from '../scenario/reading/bilingual.js';
import { catalogueIn, catalogueOf } from '../scenario/reading/catalogue.js';
import { InputError, orThrow } from '../scenario/reading/input-error.js';
import { type InputIssue, type IssueWords, optionIssue, wholeIssue } from '../scenario/reading/issues.js';
import type { Sources } from '../scenario/reading/sources.js';
import { historyText, parseHistory } from '../scenario/region/history-file.js';
import type { HistoryRow } from '../scenario/region/history-row.js';
import type { RegionWithHistory } from '../scenario/region-of-file.js';
import { resolveRegion } from '../scenario/resolve-region.js';
import { DEFAULT_SEED } from '../scenario/scenario.js';
import { WITHOUT_FILES } from './asked.js';
import type { BankOptions, GivenPath } from './forecast-options.js';
import { limitIssues, notWhole } from './limits.js';
import { assignmentsOf } from './option-words.js';

/** Which command asks. */
export type ForecastCommand = 'forecast' | 'backtest' | 'calibrate';

/** How a call was made: what makes its results again. */
type Called = Pick<BankOptions, 'region' | 'history' | 'set' | 'seed' | 'representation' | 'onFailure'>;

/** A call about a region with a history that was found fit, before anything is simulated. */
export interface AskedBank {
  readonly command: ForecastCommand;
  readonly called: Called;
  readonly place: RegionWithHistory;
  readonly history: readonly HistoryRow[];
  /** The last year whose numbers are used. */
  readonly origin: number;
  /** The last year that is simulated. */
  readonly until: number;
  readonly given: GivenPath;
  /** What all runs have in common. */
  readonly bank: BankGiven;
  readonly draws: number;
  readonly replicates: number;
  readonly newer: NewerThanOrigin;
  /** In the currency of the region. */
  readonly model: Model;
}

/** Years of a call; what is left out follows from the history. */
interface Years {
  readonly origin?: number | undefined;
  readonly until?: number | undefined;
  readonly given?: GivenPath | undefined;
}

/** Runs of a bank: parameters are told apart from noise by more of them than series are. */
const USUAL_DRAWS: Readonly<Record<ForecastCommand, number>> = {
  forecast: 500,
  backtest: 500,
  calibrate: 2000,
};
const USUAL_REPLICATES = 1;
/** Draws from which covariances can be estimated at all, and those of a call at most. */
const [FEWEST_DRAWS, MOST_DRAWS] = [20, 20_000];
/** Years that are forecast unless a call says more. */
const USUAL_YEARS = 10;
/** Years after the origin at most. */
const MOST_YEARS = 50;

/**
 * Reads the region and the history of a call and checks its options.
 * @throws InputError with every mistake in them, those that the caller has found before among them
 */
export async function askedBank(
  command: ForecastCommand,
  options: BankOptions & Years,
  before: readonly InputIssue[] = [],
): Promise<AskedBank> {
  const { model: ofAnyPlace = medinno, sources: files = WITHOUT_FILES } = options;
  const issues = [...before, ...limitIssues(options), ...givenIssues(options.given)];
  const sources = { ...files, catalogue: catalogueOf(ofAnyPlace) };
  const read = resolveRegion(options.region, sources);
  if (!read.ok) throw new InputError([...issues, ...read.issues]);
  const place = read.value;
  const history = historyOf(options.history, place, sources, issues);
  const here = catalogueIn(sources.catalogue, place.region);
  const set = setParameters(assignmentsOf(options.set ?? {}), here);
  if (!set.ok) issues.push(...set.issues);
  issues.push(
    ...representationIssues(options),
    ...notWhole('draws', options.draws, [FEWEST_DRAWS, MOST_DRAWS]),
  );
  if (issues.length > 0 || history === null) throw new InputError(issues);
  const years = yearsOf(command, options, place, history, issues);
  if (issues.length > 0 || years === null) throw new InputError(issues);
  return assemble(command, options, { place, history, ...years, overrides: orThrow(set), model: ofAnyPlace });
}

/** The rows of a history that was given, or those of the region. */
function historyOf(
  given: BankOptions['history'],
  place: RegionWithHistory,
  sources: Sources,
  issues: InputIssue[],
): readonly HistoryRow[] | null {
  if (given === undefined) return place.history;
  // Rows are held against the rules of files by being written as one.
  const text = typeof given === 'string' ? sources.read(given) : historyText(given);
  const name = typeof given === 'string' ? given : 'history';
  if (typeof text !== 'string') {
    const [found, expected] = text === null ? [NO_FILE, HISTORY_FILE] : [text.found, text.expected];
    issues.push(wholeIssue(name, found, expected));
    return null;
  }
  const { policyYear, currency } = place.region;
  const { indicators } = sources.catalogue.model;
  const parsed = parseHistory(text, name, { lastYear: policyYear, currency: currency.code, indicators });
  if (parsed.ok) return parsed.value;
  issues.push(...parsed.issues);
  return null;
}

const NO_FILE: Bilingual = { en: 'no such file', zh: '没有该文件' };
const HISTORY_FILE: Bilingual = { en: 'the path of a history as CSV', zh: '历史数据 CSV 文件的路径' };

const givenIssues = (given: unknown): InputIssue[] =>
  given === undefined || given === 'recorded' || given === 'none'
    ? []
    : [optionIssue('given', alike(String(given)), alike('recorded, none'))];

const representationIssues = ({ representation }: BankOptions): InputIssue[] =>
  notWhole('representation', representation, [1, 10_000]);

/** The years of a call, held against the history. */
function yearsOf(
  command: ForecastCommand,
  asked: Years,
  { region }: RegionWithHistory,
  history: readonly HistoryRow[],
  issues: InputIssue[],
): Required<Years> | null {
  const { startYear, policyYear } = region;
  const years = observedSeries(history).flatMap(({ observed }) => observed.map(({ year }) => year));
  const within = years.filter((year) => year >= startYear);
  if (within.length === 0) {
    issues.push(wholeIssue(region.id, nothingObserved(startYear), NEEDED));
    return null;
  }
  const last = Math.max(...within);
  const usualOrigins = {
    forecast: last,
    backtest: asked.until ?? last,
    calibrate: lastBeforePolicies(history, within, { startYear, policyYear }) ?? last,
  };
  const usualOrigin = usualOrigins[command];
  // A year that is no number is complained about; the other one is held against the usual.
  const origin = Number.isInteger(asked.origin) ? (asked.origin as number) : usualOrigin;
  const until = command === 'forecast' ? (asked.until ?? origin + USUAL_YEARS) : origin;
  issues.push(
    ...notWhole('origin', asked.origin, [startYear, last]),
    ...notWhole(
      'until',
      asked.until,
      command === 'forecast' ? [origin + 1, origin + MOST_YEARS] : [startYear, last],
    ),
  );
  if (issues.length === 0 && !isKnownAt(history, startYear, origin)) {
    const [found, needed] = tooEarly(origin, startYear);
    issues.push(optionIssue(command === 'backtest' ? 'until' : 'origin', found, needed));
  }
  return { origin, until, given: asked.given ?? 'recorded' };
}

/**
 * The last year of the record before policies act, from which draws can be gone on with; null where too little is known by then.
 */
function lastBeforePolicies(
  history: readonly HistoryRow[],
  years: readonly number[],
  { startYear, policyYear }: { readonly startYear: number; readonly policyYear: number },
): number | null {
  const before = Math.max(...years.filter((year) => year < policyYear));
  return Number.isFinite(before) && isKnownAt(history, startYear, before) ? before : null;
}

const tooEarly = (origin: number, startYear: number): IssueWords => [
  {
    en: `${origin}, by which no series has ${FEWEST_OBSERVED} numbers from ${startYear} on`,
    zh: `${origin}（截至该年，没有序列自 ${startYear} 年起有 ${FEWEST_OBSERVED} 个数值）`,
  },
  { en: 'a later year', zh: '更晚的年份' },
];

const nothingObserved = (startYear: number): Bilingual => ({
  en: `a history without a series that observes an indicator from ${startYear} on`,
  zh: `历史数据中没有自 ${startYear} 年起对应模型指标的序列`,
});

const NEEDED: Bilingual = {
  en: `a series of at least ${FEWEST_OBSERVED} years that is an indicator’s, or whose column observes names one`,
  zh: `至少有一个序列即模型指标，或在 observes 列注明所对应的指标，且不少于 ${FEWEST_OBSERVED} 年`,
};

interface Found extends Required<Years> {
  readonly place: RegionWithHistory;
  readonly history: readonly HistoryRow[];
  readonly overrides: Readonly<Record<string, number>>;
  readonly model: Model;
}

function assemble(command: ForecastCommand, options: BankOptions, found: Found): AskedBank {
  const { place, history, given, overrides } = found;
  // A call may give a year that is no number; that was complained about.
  const [origin, until] = [found.origin as number, found.until as number];
  const { draws = USUAL_DRAWS[command], replicates = USUAL_REPLICATES, seed = DEFAULT_SEED } = options;
  const model = modelOfPlace(place, found.model);
  // Past forecasts are made from the same runs: what is newer than the first of them is drawn more widely for all.
  const widerAfter = command === 'calibrate' ? origin : place.region.startYear;
  const figures = withWiderFigures(place.figures, widerAfter, model);
  const givenUntil = given === 'none' ? origin : undefined;
  const { representation } = options;
  const scenario = recordScenario(
    { ...place, figures },
    { until, givenUntil, seed, overrides, representation },
  );
  const indicators = [...new Set(observedSeries(history).map(({ indicator }) => indicator))];
  const { region, history: ownHistory, set, onFailure } = options;
  return {
    command,
    called: { region, history: ownHistory, set, seed: options.seed, representation, onFailure },
    place,
    history,
    origin,
    until,
    given: given as GivenPath,
    bank: { scenario, indicators, widerAfter },
    draws,
    replicates,
    newer: newerThan(place, model, command === 'backtest' ? widerAfter : origin, overrides),
    model,
  };
}
