import type { Programme } from '../../model/engine/policy.js';
import { resolveSpan } from '../policy/policy-dates.js';
import { alike, type Bilingual, oneOf } from '../reading/bilingual.js';
import type { SourceDocument } from '../reading/document.js';
import type { InputIssue, IssueWords } from '../reading/issues.js';
import { nearestName } from '../reading/nearest-name.js';
import { describe, issueAt, valueAt } from '../reading/validate.js';
import { resolveYear, YEAR_EXPECTED } from '../reading/years.js';
import type { Scenario } from '../scenario.js';
import type { PolicyChoice } from './experiment-input.js';
import { complain, type InputReading } from './input-reading.js';
import { NONE, type ReadPolicy } from './policy-reader.js';
import { checkPossible } from './possible-limits.js';
import { BY_SHARE, REGRETS, type Search, type SearchAsked, type SearchTarget } from './search.js';
import type { SearchFile } from './search-schema.js';

/** Small enough to be over in minutes on a city, large enough for a front: 20 generations of 40. */
const USUAL = { population: 40, generations: 20, first: 4 } as const;
/** Draws of the test: enough for intervals of means that are half as wide as of ten. */
const FRESH = { draws: 40, replicates: 1 } as const;

type Written<Field extends keyof SearchFile> = NonNullable<SearchFile[Field]>;

/** What a file says of its search, as far as it fits the schema. */
export interface ReadableSearch {
  readonly budget: Partial<Written<'budget'>> | undefined;
  readonly search: Partial<Written<'search'>> | undefined;
  readonly against: readonly (string | undefined)[];
  readonly target: Partial<Written<'target'>> | undefined;
}

export function readableSearch(fitting: unknown): ReadableSearch {
  const field = <Name extends keyof SearchFile>(name: Name) =>
    valueAt(fitting, [name]) as Partial<Written<Name>> | undefined;
  const against = valueAt(fitting, ['against']);
  return {
    budget: field('budget'),
    search: field('search'),
    against: Array.isArray(against) ? against : [],
    target: field('target'),
  };
}

/**
 * The budget of an experiment as the programme of its scenario, so that levers begin and end with it; where it has none that of the scenario,
 * and null where that has none either.
 */
export function readBudget(
  { budget }: Pick<ReadableSearch, 'budget'>,
  scenario: Scenario | null,
  document: SourceDocument,
  issues: InputIssue[],
): Programme | null {
  if (budget === undefined || scenario === null) return scenario?.policy.programme ?? null;
  const path = ['budget'];
  if (scenario.policy.programme !== null) issues.push(issueAt(document, path, ...SECOND_PROGRAMME));
  const { region, horizon } = scenario;
  const ids = region.payers.map(({ id }) => id);
  const { payer, amount, start = null, end = null } = budget;
  if (payer !== undefined && !ids.includes(payer))
    issues.push(issueAt(document, [...path, 'payer'], describe(payer), oneOf(ids), nearestName(payer, ids)));
  const calendar = { policyYear: region.policyYear, horizon };
  const span = resolveSpan({ start, end }, null, { document, path, calendar, issues });
  if (payer === undefined || amount === undefined || span === null) return null;
  return { payer, amount, ...span };
}

const SECOND_PROGRAMME: IssueWords = [
  { en: 'a budget, and a programme of the scenario', zh: '既有 budget，情景又有专项' },
  { en: 'one of the two', zh: '两者之一' },
];

/** What is sought, how and against what; undefined where the file says nothing of it. */
export function readSearch(
  readable: ReadableSearch,
  budget: Programme | null,
  reading: InputReading,
  policyOf: ReadPolicy,
): SearchAsked | undefined {
  const { document } = reading;
  const isAsked = ['search', 'target'].some((field) => valueAt(document.raw, [field]) !== undefined);
  const against = readAgainst(readable.against, reading, policyOf);
  if (!isAsked) {
    if (readable.against.length > 0) complain(reading, ['against'], ...AGAINST_NOTHING);
    return undefined;
  }
  checkInputs(reading);
  const target = readTarget(readable, reading);
  checkCounted(readable, reading);
  return { search: settledSearch(readable.search ?? {}), budget, against, target };
}

/** How is sought where nothing is said of it. */
export const USUAL_SEARCH: Search = {
  ...USUAL,
  goal: 'mean',
  fresh: FRESH,
  heldOut: false,
};

function settledSearch(written: Partial<Written<'search'>>): Search {
  const { population, generations, first, goal = 'mean', fresh, heldOut, share, restarts } = written;
  return {
    population: population ?? USUAL.population,
    generations: generations ?? USUAL.generations,
    first: first ?? USUAL.first,
    goal,
    fresh: { draws: fresh?.draws ?? FRESH.draws, replicates: fresh?.replicates ?? FRESH.replicates },
    heldOut: heldOut !== undefined,
    ...(share === undefined ? {} : { share }),
    ...(restarts === undefined ? {} : { restarts }),
  };
}

/** A share belongs to what counts by one, and a regret to goals: a target is a level. */
function checkCounted({ search, target }: ReadableSearch, reading: InputReading): void {
  const { goal = 'mean', share } = search ?? {};
  if (share !== undefined && !BY_SHARE.includes(goal))
    complain(reading, ['search', 'share'], alike(share), SHARE_OF);
  if (target !== undefined && REGRETS.includes(goal))
    complain(reading, ['search', 'goal'], alike(goal), NO_REGRET);
}

const SHARE_OF: Bilingual = {
  en: `no share but with goal: ${BY_SHARE.join(' or ')}`,
  zh: `空缺（仅 goal: ${BY_SHARE.join(' 或 ')} 有 share）`,
};
const NO_REGRET: Bilingual = {
  en: 'mean, lowQuantile or worst: of a target the level counts',
  zh: 'mean、lowQuantile 或 worst（target 按其水平衡量）',
};

function readAgainst(
  names: readonly (string | undefined)[],
  reading: InputReading,
  policyOf: ReadPolicy,
): PolicyChoice[] {
  const seen = new Set<string>();
  return names.flatMap((name, n) => {
    if (name === undefined) return [];
    const at = ['against', n];
    if (name === NONE.id) complain(reading, at, alike(name), STRATEGY);
    if (seen.has(name)) complain(reading, at, ...REPEATED);
    seen.add(name);
    const choice = policyOf(name, at);
    return choice === null ? [] : [choice];
  });
}

const STRATEGY: Bilingual = { en: 'the name of a strategy', zh: '方案的名称' };
const REPEATED: IssueWords = [
  { en: 'a strategy a second time', zh: '重复的方案' },
  { en: 'every strategy once', zh: '不重复的方案' },
];
const AGAINST_NOTHING: IssueWords = [
  { en: 'strategies to hold findings against, but no search', zh: '有 against，但没有 search' },
  { en: 'search or target', zh: 'search 或 target' },
];

/** A search chooses among levers; what is uncertain is drawn. */
function checkInputs(reading: InputReading): void {
  const written = valueAt(reading.document.raw, ['vary']);
  for (const n of Array.isArray(written) ? written.keys() : []) {
    const role = valueAt(written, [n, 'role']);
    if (role === 'uncertainty' || role === 'structure')
      complain(reading, ['vary', n, 'role'], alike(role), LEVERS_ALONE);
    const policy = valueAt(written, [n, 'policy']);
    if (policy !== undefined) complain(reading, ['vary', n, 'policy'], describe(policy), LEVERS_ALONE);
  }
}

const LEVERS_ALONE: Bilingual = {
  en: 'lever, startOf or value in a search: what is uncertain is drawn, as sampling.draws says',
  zh: 'lever、startOf 或 value（寻优只变动政策措施；不确定因素由 sampling.draws 抽样）',
};

function readTarget({ target }: ReadableSearch, reading: InputReading): SearchTarget | null {
  if (target === undefined) return null;
  const { document } = reading;
  const { indicator = '', part = '', atLeast, atMost } = target;
  const written = (['atLeast', 'atMost'] as const).filter(
    (end) => valueAt(document.raw, ['target', end]) !== undefined,
  );
  if (written.length !== 1) complain(reading, ['target'], ...ONE_LIMIT);
  const limit = { indicator, atLeast: atLeast ?? -Infinity, atMost: atMost ?? Infinity };
  checkPossible(limit, 'total', ['target'], reading);
  const direction = atLeast === undefined ? -1 : 1;
  const years = target.by === undefined ? {} : { years: reading.scenario?.horizon ?? 0 };
  return { indicator, part, value: atLeast ?? atMost ?? 0, direction, ...years };
}

const ONE_LIMIT: IssueWords = [
  { en: 'not one limit', zh: '界限不是恰好一个' },
  { en: 'atLeast or atMost', zh: 'atLeast 或 atMost' },
];

/** Until when a target is to be reached: the years of the scenario until then; null where the file does not say, or not well. */
export function yearsToTarget(
  { target }: Pick<ReadableSearch, 'target'>,
  scenario: Scenario,
  document: SourceDocument,
  issues: InputIssue[],
): number | null {
  if (target?.by === undefined) return null;
  const { policyYear } = scenario.region;
  const year = resolveYear(target.by, policyYear);
  const last = policyYear + scenario.horizon - 1;
  if (year !== null && year >= policyYear && year <= last) return year - policyYear + 1;
  const expected =
    year === null ? YEAR_EXPECTED : { en: `${policyYear} to ${last}`, zh: `${policyYear} 至 ${last}` };
  issues.push(issueAt(document, ['target', 'by'], describe(target.by), expected));
  return null;
}
