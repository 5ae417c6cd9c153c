import type { Programme } from '../../model/engine/policy.js';
import type { Model } from '../../model/model.js';
import { seriesOf } from '../../model/series.js';
import type { Compile } from '../expressions/expressions.js';
import { alike, type Bilingual, oneOf } from '../reading/bilingual.js';
import { catalogueIn } from '../reading/catalogue.js';
import { parseSource, type SourceDocument } from '../reading/document.js';
import { failed, type InputIssue, type IssueWords, type Loaded, loaded } from '../reading/issues.js';
import { nearestName } from '../reading/nearest-name.js';
import { bareName, type FoundFile, findFrom, type Sources } from '../reading/sources.js';
import { describe, issueAt, validate, valueAt } from '../reading/validate.js';
import { regionPath } from '../region-path.js';
import { resolveFile } from '../resolve.js';
import type { Scenario } from '../scenario.js';
import { checkCombinations, type ReadableCombination, readCombinations } from './combinations-file.js';
import { type ReadableCorrelation, readCorrelations } from './correlations-file.js';
import type { Constraint, Experiment, Goal } from './experiment.js';
import { readInputs } from './experiment-inputs.js';
import { type ExperimentFile, experimentSchema } from './experiment-schema.js';
import type { InputReading, ReadableInput } from './input-reading.js';
import { checkStarts } from './input-starts.js';
import { readStudies } from './planned-studies.js';
import { policyReader } from './policy-reader.js';
import { checkPossible } from './possible-limits.js';
import { samplingOf } from './sampling.js';
import { type ReadableSearch, readableSearch, readBudget, readSearch, yearsToTarget } from './search-file.js';

/** Reads an experiment file against the catalogues and the scenario it starts from. Never throws on bad input. */
export function readExperiment(file: FoundFile, sources: Sources, compile: Compile): Loaded<Experiment> {
  const document = parseSource(file.text, file.path);
  const {
    value: content,
    issues: misfits,
    fitting,
  } = validate(document, experimentSchema(sources.catalogue));
  const issues: InputIssue[] = [...misfits];
  const readable = readableExperiment(fitting);
  const sought = readableSearch(fitting);
  const found = readScenario(document, sources, compile, issues);
  const budget = readBudget(sought, found, document, issues);
  const scenario = found === null ? null : searchedScenario(found, budget, sought, document, issues);
  const catalogue = scenario === null ? sources.catalogue : catalogueIn(sources.catalogue, scenario.region);
  const reading = { document, catalogue, scenario, issues };
  const policyOf = policyReader(reading, sources, compile);
  const inputs = readInputs(readable.vary, reading, policyOf);
  checkStarts(inputs, reading);
  const search = readSearch(sought, budget, reading, policyOf);
  if (search?.target) checkQuantity(['target'], search.target.indicator, search.target.part, reading);
  const combinations = readCombinations(readable.combinations, inputs, reading);
  const sampling = samplingOf(readable.sampling, { inputs, combinations }, reading);
  const correlations = readCorrelations(readable.correlations, inputs, sampling, reading);
  checkCombinations({ inputs, sampling, combinations }, reading);
  const goals = readable.indicators.map((entry, n) => goalOf(entry, n, reading));
  const [constraints, acceptable] = LIMITS.map((field) =>
    readable[field].map((entry, n) => constraintOf(entry, [field, n], reading)),
  );
  contradictions(constraints, 'constraints', reading);
  contradictions(acceptable, 'acceptable', reading);
  checkOfStrategies(fitting, sampling, reading);
  const studies = readStudies(readable.studies, { inputs, combinations, sampling }, reading);
  if (content === null || scenario === null) return failed(issues);
  const { title, description } = content;
  const value: Experiment = {
    id: bareName(file.path),
    title,
    description,
    scenario,
    inputs,
    ...(correlations.length === 0 ? {} : { correlations }),
    ...(combinations.length === 0 ? {} : { combinations }),
    sampling,
    goals,
    constraints,
    ...(acceptable.length === 0 ? {} : { acceptable }),
    ...(search === undefined ? {} : { search, ...regionPathIn(document, sources) }),
    ...(content.turningPoints === undefined ? {} : { turningPoints: content.turningPoints }),
    ...(studies.length === 0 ? {} : { studies }),
  };
  return loaded(value, issues);
}

/** The scenario with the budget as the programme of every candidate, until a target is to be reached. */
function searchedScenario(
  scenario: Scenario,
  budget: Programme | null,
  sought: ReadableSearch,
  document: SourceDocument,
  issues: InputIssue[],
): Scenario {
  const horizon = yearsToTarget(sought, scenario, document, issues) ?? scenario.horizon;
  const policy = budget === null ? scenario.policy : { ...scenario.policy, programme: budget };
  return { ...scenario, horizon, policy };
}

/** What is asked of strategies needs levers that are crossed; limits on totals are of points, which strategies are not. */
function checkOfStrategies(
  fitting: unknown,
  { levers }: Experiment['sampling'],
  { document, issues }: InputReading,
): void {
  const isAsked = (field: string) => valueAt(fitting, [field]) !== undefined;
  if (levers === 'crossed') {
    if (isAsked('constraints')) issues.push(issueAt(document, ['constraints'], ...LIMITS_OF_POINTS));
    return;
  }
  if (isAsked('turningPoints')) issues.push(issueAt(document, ['turningPoints'], ...WITHOUT_STRATEGIES));
  if (isAsked('acceptable')) issues.push(issueAt(document, ['acceptable'], ...NOTHING_TO_ACCEPT));
}

const LIMITS_OF_POINTS: IssueWords = [
  { en: 'limits on points where levers are crossed', zh: 'crossed 时的 constraints' },
  {
    en: 'acceptable: what a strategy must bring in every world, as effects',
    zh: 'acceptable：策略在各情形下应有的作用',
  },
];
const NOTHING_TO_ACCEPT: IssueWords = [
  { en: 'what is acceptable of levers that are not crossed', zh: '未交叉的措施的 acceptable' },
  {
    en: 'levers: crossed in sampling, or constraints',
    zh: 'sampling 中 levers: crossed，或改用 constraints',
  },
];

const WITHOUT_STRATEGIES: IssueWords = [
  { en: 'turning points of levers that are not crossed', zh: '未交叉的措施的转折点' },
  {
    en: 'levers: crossed in sampling, so that there are strategies',
    zh: 'sampling 中 levers: crossed（以形成策略）',
  },
];

/** Lists of limits: on totals over the horizon, and on effects in a state of the world. */
const LIMITS = ['constraints', 'acceptable'] as const;

type Goals = ExperimentFile['indicators'];
type Constraints = NonNullable<ExperimentFile['constraints']>;

/** What can be checked of an experiment although some of it does not fit its schema. */
interface Readable {
  readonly vary: readonly (ReadableInput | undefined)[];
  readonly correlations: readonly (ReadableCorrelation | undefined)[];
  readonly combinations: readonly (ReadableCombination | undefined)[];
  readonly sampling: Partial<ExperimentFile['sampling']>;
  readonly indicators: readonly (Partial<Goals[number]> | undefined)[];
  readonly constraints: readonly (Partial<Constraints[number]> | undefined)[];
  readonly acceptable: readonly (Partial<Constraints[number]> | undefined)[];
  readonly studies: Parameters<typeof readStudies>[0];
}

function readableExperiment(fitting: unknown): Readable {
  const list = <T>(field: string): readonly T[] => {
    const found = valueAt(fitting, [field]);
    return Array.isArray(found) ? (found as T[]) : [];
  };
  const sampling = valueAt(fitting, ['sampling']) ?? {};
  return {
    vary: list('vary'),
    correlations: list('correlations'),
    combinations: list('combinations'),
    sampling: sampling as Readable['sampling'],
    indicators: list('indicators'),
    constraints: list('constraints'),
    acceptable: list('acceptable'),
    studies: list('studies'),
  };
}

function readScenario(
  document: SourceDocument,
  sources: Sources,
  compile: Compile,
  issues: InputIssue[],
): Scenario | null {
  const name = valueAt(document.raw, ['scenario']);
  if (typeof name !== 'string' || name === '') return null;
  const file = findFrom(document, ['scenario'], name, ['scenario', 'region'], sources, issues);
  if (file === null) return null;
  const scenario = resolveFile(file, sources, compile);
  if (scenario.ok) return scenario.value;
  issues.push(...scenario.issues);
  return null;
}

/** Where the region of an experiment's scenario is, for files that are to name it. */
function regionPathIn(document: SourceDocument, sources: Sources): Pick<Experiment, 'regionPath'> {
  const name = String(valueAt(document.raw, ['scenario']));
  const file = findFrom(document, ['scenario'], name, ['scenario', 'region'], sources, []);
  const path = file === null ? null : regionPath(file, name, sources);
  return path === null ? {} : { regionPath: path };
}

function goalOf(entry: Readable['indicators'][number], n: number, reading: InputReading): Goal {
  const { indicator = '', part = '', direction } = entry ?? {};
  checkQuantity(['indicators', n], indicator, part, reading);
  return { indicator, part, direction: direction === 'more' ? 1 : -1 };
}

function constraintOf(
  entry: Readable['constraints'][number],
  path: readonly (string | number)[],
  reading: InputReading,
): Constraint {
  const { indicator = '', part = '', atLeast, atMost } = entry ?? {};
  checkQuantity(path, indicator, part, reading);
  const { document, issues } = reading;
  const said = (['atLeast', 'atMost'] as const).some(
    (end) => valueAt(document.raw, [...path, end]) !== undefined,
  );
  if (entry !== undefined && !said) {
    issues.push(issueAt(document, path, ...NO_LIMIT));
  }
  if (atLeast !== undefined && atMost !== undefined && atLeast > atMost) {
    issues.push(
      issueAt(document, [...path, 'atMost'], alike(atMost), {
        en: `at least ${atLeast}`,
        zh: `不小于 ${atLeast}`,
      }),
    );
  }
  const limit = { indicator, part, atLeast: atLeast ?? -Infinity, atMost: atMost ?? Infinity };
  checkPossible(limit, path[0] === 'acceptable' ? 'effect' : 'total', path, reading);
  return limit;
}

/** Limits of one quantity that no value keeps together: each is well by itself. */
function contradictions(
  limits: readonly Constraint[],
  field: (typeof LIMITS)[number],
  { document, issues }: InputReading,
): void {
  for (const [n, one] of limits.entries()) {
    const other = limits
      .slice(0, n)
      .find(({ indicator, part }) => indicator === one.indicator && part === one.part);
    if (other === undefined || one.atLeast > one.atMost || other.atLeast > other.atMost) continue;
    const [low, high] = [Math.max(one.atLeast, other.atLeast), Math.min(one.atMost, other.atMost)];
    if (low <= high) continue;
    const found = {
      en: `limits that no value keeps: at least ${low} and at most ${high}`,
      zh: `无法同时满足的界限：不小于 ${low} 且不大于 ${high}`,
    };
    const expected = { en: 'limits that can hold together', zh: '可以同时成立的界限' };
    issues.push(issueAt(document, [field, n], found, expected));
  }
}

const NO_LIMIT: IssueWords = [
  { en: 'no limit', zh: '未写界限的约束' },
  { en: 'atLeast, atMost or both', zh: 'atLeast、atMost 或两者' },
];

/** An indicator of the catalogue or of the scenario's own, and a part that it has. */
function checkQuantity(
  path: readonly (string | number)[],
  indicator: string,
  part: string,
  { document, catalogue, scenario, issues }: InputReading,
): void {
  // An indicator that does not fit the schema has been complained about; those of a broken scenario are not known.
  if (indicator === '' || scenario === null) return;
  const own = (scenario.indicators ?? []).map(({ id }) => id);
  const known = [...(catalogue.indicators ?? []), ...own];
  if (!known.includes(indicator)) {
    const near = nearestName(indicator, known);
    issues.push(issueAt(document, [...path, 'indicator'], describe(indicator), KNOWN_INDICATOR, near));
  } else if (part !== '') {
    const parts = partsOf(scenario, indicator, catalogue.model);
    if (parts.includes(part)) return;
    const expected = parts.length === 0 ? noPart(indicator) : oneOf(parts, Number.POSITIVE_INFINITY);
    issues.push(issueAt(document, [...path, 'part'], describe(part), expected, nearestName(part, parts)));
  }
}

const KNOWN_INDICATOR: Bilingual = { en: 'an indicator that is known', zh: '已有的指标' };

const noPart = (indicator: string): Bilingual => ({
  en: `no part: ${indicator} has none`,
  zh: `空缺（${indicator} 没有分项）`,
});

const partsOf = ({ region }: Scenario, id: string, model: Model): string[] =>
  seriesOf(region, model.indicators).flatMap(({ indicator, part }) =>
    indicator.id === id && part !== '' ? [part] : [],
  );
