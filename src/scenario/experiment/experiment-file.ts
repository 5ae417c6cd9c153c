import type { Model } from '../../model/model.js';
import { seriesOf } from '../../model/series.js';
import type { Compile } from '../expressions/expressions.js';
import { alike, type Bilingual, oneOf } from '../reading/bilingual.js';
import { catalogueIn } from '../reading/catalogue.js';
import { parseSource, type SourceDocument } from '../reading/document.js';
import { failed, type InputIssue, type IssueWords, type Loaded, loaded } from '../reading/issues.js';
import { nearestName } from '../reading/nearest-name.js';
import { seedAt } from '../reading/seed.js';
import { bareName, type FoundFile, findFrom, type Sources } from '../reading/sources.js';
import { describe, issueAt, validate, valueAt } from '../reading/validate.js';
import { resolveFile } from '../resolve.js';
import { DEFAULT_SEED, type Scenario } from '../scenario.js';
import type { Constraint, Experiment, Goal } from './experiment.js';
import { type ChoiceDesign, OF_CHOICES } from './experiment-choices.js';
import type { ExperimentInput } from './experiment-input.js';
import { readInputs } from './experiment-inputs.js';
import { type ExperimentFile, experimentSchema, MOST_SAMPLES } from './experiment-schema.js';
import type { InputReading, ReadableInput } from './input-reading.js';
import { policyReader } from './policy-reader.js';

/** Reads an experiment file against the catalogues and the scenario it starts from. Never throws on bad input. */
export function readExperiment(file: FoundFile, sources: Sources, compile: Compile): Loaded<Experiment> {
  const document = parseSource(file.text, file.path);
  const {
    value: content,
    issues: misfits,
    fitting,
  } = validate(document, experimentSchema(sources.catalogue));
  const issues: InputIssue[] = [...misfits];
  const scenario = readScenario(document, sources, compile, issues);
  const catalogue = scenario === null ? sources.catalogue : catalogueIn(sources.catalogue, scenario.region);
  const reading = { document, catalogue, scenario, issues };
  const policyOf = policyReader(reading, sources, compile);
  const readable = readableExperiment(fitting);
  const inputs = readInputs(readable.vary, reading, policyOf);
  const sampling = samplingOf(readable.sampling, inputs, reading);
  const goals = readable.indicators.map((entry, n) => goalOf(entry, n, reading));
  const constraints = readable.constraints.map((entry, n) => constraintOf(entry, n, reading));
  if (content === null || scenario === null) return failed(issues);
  const { title, description } = content;
  const value: Experiment = {
    id: bareName(file.path),
    title,
    description,
    scenario,
    inputs,
    sampling,
    goals,
    constraints,
  };
  return loaded(value, issues);
}

type Goals = ExperimentFile['indicators'];
type Constraints = NonNullable<ExperimentFile['constraints']>;

/** What can be checked of an experiment although some of it does not fit its schema. */
interface Readable {
  readonly vary: readonly (ReadableInput | undefined)[];
  readonly sampling: Partial<ExperimentFile['sampling']>;
  readonly indicators: readonly (Partial<Goals[number]> | undefined)[];
  readonly constraints: readonly (Partial<Constraints[number]> | undefined)[];
}

function readableExperiment(fitting: unknown): Readable {
  const list = <T>(field: string): readonly T[] => {
    const found = valueAt(fitting, [field]);
    return Array.isArray(found) ? (found as T[]) : [];
  };
  const sampling = valueAt(fitting, ['sampling']) ?? {};
  return {
    vary: list('vary'),
    sampling: sampling as Readable['sampling'],
    indicators: list('indicators'),
    constraints: list('constraints'),
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

function samplingOf(
  { method = 'random', samples, draws = 0, replicates = 1 }: Readable['sampling'],
  inputs: readonly ExperimentInput[],
  { document, issues, scenario }: InputReading,
): Experiment['sampling'] {
  const at = ['sampling', 'samples'];
  const seed = seedAt(document, ['sampling', 'seed']) ?? scenario?.seed ?? DEFAULT_SEED;
  const ofChoices = isOfChoices(method);
  const points = ofChoices ? choicePoints(inputs, method) : (samples ?? null);
  if (ofChoices && samples !== undefined) {
    issues.push(issueAt(document, at, alike(samples), NO_NUMBER));
  } else if (points === null) {
    const unsaid =
      valueAt(document.raw, at) === undefined && valueAt(document.raw, ['sampling', 'method']) !== undefined;
    if (ofChoices || unsaid)
      issues.push(
        ofChoices ? issueAt(document, ['vary'], ...rangeOf(method)) : issueAt(document, at, ...NO_SAMPLES),
      );
  } else if (points > MOST_SAMPLES) {
    issues.push(issueAt(document, ['sampling'], ...tooManyPoints(points)));
  }
  return { method, samples: points ?? 0, draws, replicates, seed };
}

const isOfChoices = (method: string): method is ChoiceDesign =>
  OF_CHOICES.some((design) => design === method);

const NO_NUMBER: Bilingual = {
  en: 'no number: the points follow from the choices',
  zh: '空缺（点数由各输入的取值决定）',
};
const rangeOf = (design: ChoiceDesign): IssueWords => [
  { en: 'an input with a range', zh: '以区间取值的输入' },
  { en: `choices for every input of ${design}`, zh: `${design} 抽样中每个输入的 choices` },
];
const NO_SAMPLES: IssueWords = [
  { en: 'no number of samples', zh: '未写抽样点数' },
  { en: 'samples: how many points', zh: 'samples: 点数' },
];
const tooManyPoints = (points: number): IssueWords => [
  { en: `${points} points`, zh: `${points} 个抽样点` },
  { en: `at most ${MOST_SAMPLES}`, zh: `至多 ${MOST_SAMPLES} 个` },
];

/** How many points a design of choices has; null where an input has a range. */
function choicePoints(inputs: readonly ExperimentInput[], method: ChoiceDesign): number | null {
  const choices: number[] = [];
  for (const { values } of inputs) {
    if (!('choices' in values)) return null;
    choices.push(values.choices.length);
  }
  return POINTS_OF[method](choices);
}

/** Points by the numbers of choices; of each input the first is the ordinary one, and the others are tried. */
const POINTS_OF: Readonly<Record<ChoiceDesign, (choices: readonly number[]) => number>> = {
  grid: (choices) => choices.reduce((points, own) => points * own, 1),
  oneAtATime: (choices) => choices.reduce((points, own) => points + own - 1, 1),
  pairs: (choices) =>
    choices.reduce(
      ({ points, tried }, own) => ({ points: points + (own - 1) * (1 + tried), tried: tried + own - 1 }),
      {
        points: 1,
        tried: 0,
      },
    ).points,
};

function goalOf(entry: Readable['indicators'][number], n: number, reading: InputReading): Goal {
  const { indicator = '', part = '', direction } = entry ?? {};
  checkQuantity(['indicators', n], indicator, part, reading);
  return { indicator, part, direction: direction === 'more' ? 1 : -1 };
}

function constraintOf(entry: Readable['constraints'][number], n: number, reading: InputReading): Constraint {
  const path = ['constraints', n];
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
  return { indicator, part, atLeast: atLeast ?? -Infinity, atMost: atMost ?? Infinity };
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
